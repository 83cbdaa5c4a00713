package org.yorisoi.supporter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedJson;

/** Two entries of the register were one person's: the other one goes on in the kept one until the merge is undone. */
@Entity
@Table(name = "supporter_merge")
public class Merge {

    /**
     * What has to be known to undo it.
     *
     * @param before the kept entry, before the merge
     * @param after the kept entry, after the merge
     * @param otherAccountId the account that the other entry had; null without one
     */
    record Changes(EntryValues before, EntryValues after, UUID otherAccountId, String otherAccountUsername) {
    }

    /** A row of some table that belonged to the other entry. */
    @Embeddable
    record MovedRow(@Enumerated(EnumType.STRING) MergedKind kind, UUID rowId) {
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private UUID keptId;
    private UUID otherId;
    @Convert(converter = ChangesText.class)
    private Changes changes;
    private UUID mergedBy;
    private Instant mergedAt;
    private UUID undoneBy;
    private Instant undoneAt;
    /** What has gone to the kept entry. */
    @ElementCollection
    @CollectionTable(name = "supporter_merge_move", joinColumns = @JoinColumn(name = "merge_id"))
    private Set<MovedRow> moved = new HashSet<>();
    @Version
    private long version;

    protected Merge() {
    }

    Merge(MergePair pair, Changes changes, UUID by, Instant at) {
        this.prefectureCode = pair.prefecture();
        this.keptId = pair.kept();
        this.otherId = pair.other();
        this.changes = changes;
        this.mergedBy = by;
        this.mergedAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    String prefectureCode() {
        return prefectureCode;
    }

    public UUID keptId() {
        return keptId;
    }

    public UUID otherId() {
        return otherId;
    }

    Changes changes() {
        return changes;
    }

    public UUID mergedBy() {
        return mergedBy;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    /** Null while it stands. */
    public UUID undoneBy() {
        return undoneBy;
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    public long version() {
        return version;
    }

    /** How many of what went to the kept entry. */
    public Map<MergedKind, Long> numbers() {
        return moved.stream().collect(Collectors.groupingBy(MovedRow::kind, Collectors.counting()));
    }

    List<UUID> moved(MergedKind kind) {
        return moved.stream().filter(row -> row.kind() == kind).map(MovedRow::rowId).toList();
    }

    void moved(MergedKind kind, Collection<UUID> rows) {
        rows.forEach(row -> moved.add(new MovedRow(kind, row)));
    }

    boolean stands() {
        return undoneAt == null;
    }

    /** Of two at the same moment the later one has the greater id. */
    boolean isLaterThan(Merge one) {
        return mergedAt.isAfter(one.mergedAt) || mergedAt.equals(one.mergedAt) && id.compareTo(one.id) > 0;
    }

    MergePair pair() {
        return new MergePair(prefectureCode, keptId, otherId, null);
    }

    void undo(UUID by, Instant at) {
        undoneBy = by;
        undoneAt = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What was told of health is erased here too. */
    void forgetHealth() {
        changes = new Changes(changes.before.withoutHealth(), changes.after.withoutHealth(), changes.otherAccountId,
            changes.otherAccountUsername);
    }

    @Converter
    @Immutable
    static class ChangesText extends EncryptedJson<Changes> {
        ChangesText() {
            super(Changes.class, "supporter_merge.changes");
        }
    }
}
