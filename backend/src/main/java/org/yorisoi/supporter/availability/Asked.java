package org.yorisoi.supporter.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A round as one supporter sees it: the days and her own answer, nothing of anybody else.
 *
 * @param blocked days on which her own entry says that she can't be asked
 */
public record Asked(Round round, List<SessionDay> days, Set<LocalDate> blocked, Answer answer, boolean open) {
}
