package org.yorisoi.consultation.roster.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Whether an instance makes sense: ids that are unique and known, numbers within bounds. */
final class InstanceCheck {

    /** Larger ones are nobody's: squares of them still fit. */
    private static final int MOST = 1_000_000;

    private final List<Fault> faults = new ArrayList<>();

    InstanceCheck(List<Session> sessions, List<Supporter> supporters, List<Hospital> hospitals, List<Pair> apart, Locks locked) {
        Set<String> knownSessions = ids("sessions", sessions, Session::id);
        Set<String> knownSupporters = ids("supporters", supporters, Supporter::id);
        Set<String> knownHospitals = ids("hospitals", hospitals, Hospital::id);
        each("sessions", sessions, this::check);
        each("supporters", supporters, this::check);
        each("hospitals", hospitals, this::check);
        each("apart", apart, (path, pair) -> {
            known(path + "[0]", pair.one(), knownSupporters, "supporter");
            known(path + "[1]", pair.other(), knownSupporters, "supporter");
            if (pair.one().equals(pair.other())) {
                faults.add(new Fault(path, "nobody can be kept apart from herself"));
            }
        });
        each("locked.supporters", locked.supporters(), (path, lock) -> {
            known(path + "[0]", lock.session(), knownSessions, "session");
            known(path + "[1]", lock.holder(), knownSupporters, "supporter");
        });
        each("locked.specialists", locked.specialists(), (path, lock) -> {
            known(path + "[0]", lock.session(), knownSessions, "session");
            known(path + "[1]", lock.holder(), knownHospitals, "hospital");
        });
    }

    List<Fault> faults() {
        return faults;
    }

    private interface Check<T> {
        void check(String path, T item);
    }

    private static <T> void each(String path, List<T> items, Check<T> check) {
        for (int n = 0; n < items.size(); n++) {
            check.check(path + "[" + n + "]", items.get(n));
        }
    }

    private <T> Set<String> ids(String path, List<T> items, Function<T, String> idOf) {
        Set<String> ids = new HashSet<>();
        each(path, items, (at, item) -> {
            if (!ids.add(idOf.apply(item))) {
                faults.add(new Fault(at + ".id", "'" + idOf.apply(item) + "' is there twice"));
            }
        });
        return ids;
    }

    private void known(String path, String id, Set<String> ids, String what) {
        if (!ids.contains(id)) {
            faults.add(new Fault(path, "there is no " + what + " '" + id + "'"));
        }
    }

    private void check(String path, Session session) {
        number(path + ".needed", session.needed());
        number(path + ".most", session.most());
    }

    private void check(String path, Supporter supporter) {
        number(path + ".mostDuties", supporter.mostDuties());
        number(path + ".gapDays", supporter.gapDays());
        number(path + ".earlierDuties", supporter.earlierDuties());
        number(path + ".fairShare", supporter.fairShare());
        travel(path, supporter.travel());
    }

    private void check(String path, Hospital hospital) {
        number(path + ".earlierTurns", hospital.earlierTurns());
        number(path + ".fairShare", hospital.fairShare());
        number(path + ".mostTurns", hospital.mostTurns());
        travel(path, hospital.travel());
    }

    private void travel(String path, Map<String, Integer> travel) {
        travel.forEach((venue, cost) -> number(path + ".travel." + venue, cost));
    }

    private void number(String path, int number) {
        if (number < 0 || number > MOST) {
            faults.add(new Fault(path, number + " is not between 0 and " + MOST));
        }
    }
}
