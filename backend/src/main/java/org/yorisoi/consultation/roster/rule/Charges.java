package org.yorisoi.consultation.roster.rule;

import java.util.ArrayList;
import java.util.List;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;

/** Collects what a plan pays, without zeros. */
final class Charges {

    private final List<Charge> charges = new ArrayList<>();

    void add(long amount, Session session, Supporter supporter, Hospital hospital) {
        if (amount != 0) {
            charges.add(new Charge(amount, session == null ? null : session.id(), supporter == null ? null : supporter.id(),
                hospital == null ? null : hospital.id()));
        }
    }

    List<Charge> all() {
        return List.copyOf(charges);
    }
}
