package org.yorisoi.consultation.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.availability.Choice;
import org.yorisoi.supporter.qualification.Qualification;

/**
 * Somebody who might come to a session.
 *
 * @param choice what she has said about the day; null when she hasn't
 * @param duties how many she has in the month
 * @param mostDuties how many she takes in the month; null where she sets no limit
 * @param lastDuty her last one before the session; null when there was none within a year
 * @param qualification how hers stands on the session's day
 * @param obstacle why she can't be put on duty; empty when she can
 */
public record Candidate(SupporterSummary supporter, Choice choice, int duties, Integer mostDuties, LocalDate lastDuty,
                        Qualification qualification, Optional<Bilingual> obstacle) {
}
