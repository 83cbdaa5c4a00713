package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.supporter.availability.SessionDay;
import org.yorisoi.supporter.availability.SessionDays;

/** Tells the availability room on which days somebody is needed. */
@ApplicationScoped
class DutyDays implements SessionDays {

    private final SessionService sessions;

    DutyDays(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<SessionDay> of(String prefecture, YearMonth month) {
        Map<LocalDate, List<SessionView>> days = sessions.between(prefecture, month.atDay(1), month.atEndOfMonth()).stream()
            .filter(session -> session.state() != SessionState.CANCELLED)
            .collect(Collectors.groupingBy(SessionView::date, TreeMap::new, Collectors.toList()));
        return days.entrySet().stream().map(day -> new SessionDay(day.getKey(), day.getValue().stream()
            .map(session -> new SessionDay.Place(session.roomName(), session.start(), session.end())).toList(),
            day.getValue().stream().mapToInt(SessionView::supportersNeeded).sum())).toList();
    }
}
