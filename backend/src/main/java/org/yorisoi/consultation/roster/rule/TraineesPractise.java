package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.model.Words;

/** A trainee who could come somewhere gets a duty. */
final class TraineesPractise implements SoftRule {

    @Override
    public String code() {
        return "trainees-practise";
    }

    @Override
    public Words sentence() {
        return new Words("見習いにも、月に1度は実習の機会をつくります。", "Every trainee who can come gets at least one duty.");
    }

    @Override
    public Words term() {
        return new Words("実習のない見習い", "trainee without practice");
    }

    @Override
    public List<Charge> charges(Roster roster, Weights weights) {
        Charges charges = new Charges();
        for (Supporter supporter : roster.instance().supporters()) {
            if (supporter.level() == Level.TRAINEE && roster.duties(supporter).isEmpty()
                && roster.sessions().stream().anyMatch(session -> Rules.mayServe(supporter, session))) {
                charges.add(weights.traineeWithoutPractice(), null, supporter, null);
            }
        }
        return charges.all();
    }

    @Override
    public void price(Formulation formulation, Weights weights) {
        for (Supporter supporter : formulation.instance().supporters()) {
            if (supporter.level() == Level.TRAINEE && !formulation.duties(supporter).isEmpty()) {
                formulation.load(supporter).cost(duties -> duties == 0 ? weights.traineeWithoutPractice() : 0);
            }
        }
    }
}
