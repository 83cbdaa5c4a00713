package org.yorisoi.training;

import java.time.LocalDate;
import java.util.List;

/**
 * What is kept about a training, apart from who came.
 *
 * @param dates in the order of time, at least one
 * @param place may be null
 * @param application how to apply; may be null
 */
public record TrainingDetails(TrainingKind kind, String title, List<LocalDate> dates, Delivery delivery, String place,
                              List<String> facilitators, List<String> footnotes, boolean openForApplication,
                              String application) {
}
