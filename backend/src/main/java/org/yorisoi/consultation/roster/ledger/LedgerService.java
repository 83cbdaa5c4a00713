package org.yorisoi.consultation.roster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.consultation.MonthClosing;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.DutyCounts;
import org.yorisoi.consultation.duty.EarlierDuties;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.Prefecture;
import org.yorisoi.prefecture.PrefectureService;
import org.yorisoi.supporter.SupporterService;

/** The door to the ledger. */
@ApplicationScoped
public class LedgerService {

    private final DutyCounts counts;
    private final SessionService sessions;
    private final MonthClosing closing;
    private final SupporterService supporters;
    private final HospitalService hospitals;
    private final PrefectureService prefectures;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    LedgerService(DutyCounts counts, SessionService sessions, MonthClosing closing, SupporterService supporters,
                  HospitalService hospitals, PrefectureService prefectures, Event<AuditedAction> audit, Clock clock) {
        this.counts = counts;
        this.sessions = sessions;
        this.closing = closing;
        this.supporters = supporters;
        this.hospitals = hospitals;
        this.prefectures = prefectures;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param fiscalYear the year in which it begins; null for the current one */
    @Transactional
    public Ledger read(String prefecture, Integer fiscalYear) {
        audit.fire(new AuditedAction(prefecture, "roster_ledger.read", null));
        return ledger(prefecture, fiscalYear);
    }

    /** The same for a file. */
    @Transactional
    public Ledger export(String prefecture, Integer fiscalYear) {
        audit.fire(new AuditedAction(prefecture, "roster_ledger.exported", null));
        return ledger(prefecture, fiscalYear);
    }

    /** For whoever makes a roster: what everybody has done before the month. Two statements. */
    @Transactional
    public Load before(String prefecture, YearMonth month) {
        int startMonth = prefectures.known(prefecture).settings().fiscalYearStartMonth();
        LocalDate day = month.atDay(1);
        LocalDate since = FiscalYear.of(day, startMonth).firstDay();
        List<EarlierDuties> earlier = counts.before(prefecture, since, day);
        return new Load(
            earlier.stream().filter(one -> one.since() > 0)
                .collect(Collectors.toMap(EarlierDuties::supporterId, EarlierDuties::since)),
            earlier.stream().collect(Collectors.toMap(EarlierDuties::supporterId, EarlierDuties::ever)),
            earlier.stream().collect(Collectors.toMap(EarlierDuties::supporterId, EarlierDuties::last)),
            counts.turnsBefore(prefecture, since, day));
    }

    private Ledger ledger(String code, Integer fiscalYear) {
        Prefecture prefecture = prefectures.known(code);
        int startMonth = prefecture.settings().fiscalYearStartMonth();
        LocalDate today = LocalDate.now(clock);
        FiscalYear year = fiscalYear == null ? FiscalYear.of(today, startMonth)
            : FiscalYear.beginningIn(fiscalYear, startMonth);
        LocalDate from = year.firstDay();
        LocalDate to = year.lastDay();
        List<SessionView> standing = sessions.between(code, from, to).stream()
            .filter(session -> session.state() != SessionState.CANCELLED).toList();
        Tally tally = new Tally(YearMonth.from(from), standing, counts.places(code, from, to), counts.turns(code, from, to));
        List<LedgerMonth> months = tally.months(closing.closed(code, YearMonth.from(from), YearMonth.from(to)), today);
        List<Hospital> all = hospitals.all(code);
        LocalDate day = today.isBefore(from) ? from : today.isAfter(to) ? to : today;
        Set<UUID> designated = all.stream().filter(one -> one.designationOn(day).isPresent()).map(Hospital::id)
            .collect(Collectors.toSet());
        return new Ledger(prefecture.name(), year, months, Tally.total(months), tally.supporters(supporters.all(code)),
            tally.hospitals(names(all), designated));
    }

    private static Map<UUID, String> names(List<Hospital> all) {
        return all.stream().sorted(Comparator.comparing(Hospital::kana,
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Hospital::name)).collect(
            Collectors.toMap(Hospital::id, Hospital::name, (one, other) -> one, LinkedHashMap::new));
    }
}
