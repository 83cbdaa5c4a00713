package org.yorisoi.consultation.roster.rule;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yorisoi.consultation.roster.model.Answer;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Pair;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Team;

/** The problem's definition written down a second time, straight and slow, with nothing of the rules in it. */
final class NaiveScore {

    long cost;
    boolean kept = true;

    NaiveScore(Instance in, Plan plan) {
        for (Session s : in.sessions()) {
            session(in, s, plan.of(s.id()));
        }
        for (Supporter p : in.supporters()) {
            List<Session> days = in.sessions().stream().filter(s -> plan.of(s.id()).supporters().contains(p.id())).toList();
            int n = (int) in.sessions().stream().flatMap(s -> plan.of(s.id()).supporters().stream()).filter(p.id()::equals).count();
            kept &= n <= p.mostDuties();
            for (Session a : days) {
                for (Session b : days) {
                    long apart = Math.abs(ChronoUnit.DAYS.between(a.date(), b.date()));
                    kept &= a == b || apart > 0 && apart >= p.gapDays();
                }
            }
            cost += 2 * uneven(p.earlierDuties(), n, p.fairShare());
            if (p.level() == Level.TRAINEE && n == 0 && in.sessions().stream().anyMatch(s -> can(p, s))) {
                cost += 15;
            }
        }
        for (Hospital h : in.hospitals()) {
            List<Session> turns = in.sessions().stream().filter(s -> h.id().equals(plan.of(s.id()).specialist())).toList();
            kept &= turns.size() <= h.mostTurns();
            kept &= turns.stream().map(Session::date).distinct().count() == turns.size();
            cost += 10 * uneven(h.earlierTurns(), turns.size(), h.fairShare());
        }
        in.locked().supporters().forEach(lock -> kept &= plan.of(lock.session()).supporters().contains(lock.holder()));
        in.locked().specialists().forEach(lock -> kept &= lock.holder().equals(plan.of(lock.session()).specialist()));
    }

    private void session(Instance in, Session s, Team team) {
        Set<String> cancers = new HashSet<>();
        Set<String> genders = new HashSet<>();
        int trainees = 0;
        int experienced = 0;
        for (String id : team.supporters()) {
            Supporter p = in.supporters().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
            cancers.add(p.cancerType());
            genders.add(p.gender());
            trainees += p.level() == Level.TRAINEE ? 1 : 0;
            experienced += p.level() == Level.EXPERIENCED ? 1 : 0;
            if (can(p, s)) {
                cost += p.travel().get(s.venue()) + (p.availability().get(s.date()) == Answer.YES ? 3 : 0);
            } else {
                kept = false;
            }
        }
        int size = team.supporters().size();
        kept &= size <= s.most() && new HashSet<>(team.supporters()).size() == size;
        kept &= trainees <= 1 && (trainees == 0 || experienced > 0);
        for (Pair pair : in.apart()) {
            kept &= !(team.supporters().contains(pair.one()) && team.supporters().contains(pair.other()));
        }
        int missing = s.needed() - size;
        cost += missing > 0 ? 2000 + 10000L * (missing - 1) : 8L * -missing;
        cost += size > 1 && cancers.size() == 1 ? 6 : 0;
        cost += size > 1 && genders.size() == 1 ? 4 : 0;
        if (team.specialist() == null) {
            cost += 5000;
        } else {
            Hospital h = in.hospitals().stream().filter(each -> each.id().equals(team.specialist())).findFirst().orElseThrow();
            kept &= can(h, s);
            cost += can(h, s) ? h.travel().get(s.venue()) : 0;
        }
        Team before = in.previous().getOrDefault(s.id(), Team.NOBODY);
        for (Supporter p : in.supporters()) {
            cost += before.supporters().contains(p.id()) && can(p, s) && !team.supporters().contains(p.id()) ? 25 : 0;
        }
        for (Hospital h : in.hospitals()) {
            cost += h.id().equals(before.specialist()) && can(h, s) && !h.id().equals(team.specialist()) ? 25 : 0;
        }
    }

    private static boolean can(Supporter p, Session s) {
        return p.availability().get(s.date()) != null && !s.date().isAfter(p.validUntil()) && p.travel().get(s.venue()) != null
            && (p.lastDuty() == null || ChronoUnit.DAYS.between(p.lastDuty(), s.date()) >= p.gapDays());
    }

    private static boolean can(Hospital h, Session s) {
        return h.available().contains(s.date()) && h.travel().get(s.venue()) != null;
    }

    private static long uneven(int earlier, int n, int share) {
        long after = Math.max(0, earlier + n - share);
        long before = Math.max(0, earlier - share);
        return after * after - before * before;
    }
}
