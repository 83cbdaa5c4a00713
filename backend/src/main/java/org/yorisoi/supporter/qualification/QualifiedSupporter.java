package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import org.yorisoi.supporter.SupporterSummary;

/**
 * A supporter in the list of qualifications.
 *
 * @param lastTraining the day of her last training; null without one
 */
public record QualifiedSupporter(SupporterSummary supporter, Qualification qualification, LocalDate lastTraining) {
}
