package org.yorisoi.consultation.roster.settings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a programme has chosen. */
@Entity
@Table(name = "roster_settings")
class ChosenSettings {

    @Id
    private String prefectureCode;
    @Embedded
    private WeightColumns weights;
    private int gapDays;
    private int mostDuties;
    private int mostTurns;
    private int experiencedAfter;
    private int kmPerPoint;
    private int farthestKm;
    @Version
    private long version;

    protected ChosenSettings() {
    }

    ChosenSettings(String prefectureCode) {
        this.prefectureCode = prefectureCode;
    }

    RosterSettings settings() {
        return new RosterSettings(weights.toWeights(), gapDays, mostDuties, mostTurns, experiencedAfter, kmPerPoint, farthestKm);
    }

    /** Rises with every change; 0 as long as nothing was chosen. */
    long version() {
        return weights == null ? 0 : version + 1;
    }

    void are(RosterSettings chosen) {
        weights = WeightColumns.of(chosen.weights());
        gapDays = chosen.gapDays();
        mostDuties = chosen.mostDuties();
        mostTurns = chosen.mostTurns();
        experiencedAfter = chosen.experiencedAfter();
        kmPerPoint = chosen.kmPerPoint();
        farthestKm = chosen.farthestKm();
    }
}
