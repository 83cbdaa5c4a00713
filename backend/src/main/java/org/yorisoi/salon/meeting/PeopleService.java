package org.yorisoi.salon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.PrefectureService;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonAccess;
import org.yorisoi.salon.SalonService;

/** The door to how many different people came (実人数). */
@ApplicationScoped
public class PeopleService {

    private final PeopleCounts people;
    private final Meetings meetings;
    private final SalonService salons;
    private final SalonAccess access;
    private final PrefectureService prefectures;
    private final Clock clock;

    PeopleService(PeopleCounts people, Meetings meetings, SalonService salons, SalonAccess access,
                  PrefectureService prefectures, Clock clock) {
        this.people = people;
        this.meetings = meetings;
        this.salons = salons;
        this.access = access;
        this.prefectures = prefectures;
        this.clock = clock;
    }

    /** Of a fiscal year, then of each of its months; also of those that nobody has said anything about. */
    @Transactional
    public List<PeopleCount> ofYear(String prefecture, UUID salonId, Integer fiscalYear) {
        Salon salon = own(prefecture, salonId);
        List<Period> periods = Period.yearAndMonths(fiscalYear == null
            ? FiscalYear.of(LocalDate.now(clock), startMonth(prefecture))
            : FiscalYear.beginningIn(fiscalYear, startMonth(prefecture)));
        Map<String, PeopleCount> known = people.of(salonId, periods);
        return periods.stream()
            .map(period -> known.getOrDefault(period.text(), new PeopleCount(salon.id(), period))).toList();
    }

    /**
     * @param period {@code 2026-11}, or {@code 2026} for a fiscal year
     * @param known null when nobody knows
     */
    @Transactional
    public PeopleCount are(String prefecture, UUID salonId, String period, Integer known, String ifMatch) {
        Salon salon = own(prefecture, salonId);
        Period meant = Period.of(period, startMonth(prefecture));
        meetings.hold(salon);
        PeopleCount count = people.of(salonId, meant).orElseGet(() -> new PeopleCount(salonId, meant));
        EntityTags.requireMatch(ifMatch, count.version());
        if (meant.firstDay().isAfter(LocalDate.now(clock))) {
            throw Problem.violation("period", ViolationCode.IN_FUTURE);
        }
        count.are(known);
        people.persistAndFlush(count);
        return count;
    }

    private Salon own(String prefecture, UUID salonId) {
        Salon salon = salons.get(prefecture, salonId);
        access.requireOwn(salonId);
        return salon;
    }

    private int startMonth(String prefecture) {
        return prefectures.known(prefecture).settings().fiscalYearStartMonth();
    }
}
