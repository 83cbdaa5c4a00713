package org.yorisoi.training.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Attendance;

@Schema(name = "AttendanceNumbers", description = "How many took part in a training (参加者数), without names")
public record AttendanceNumbersResponse(
    @Schema(required = true) UUID trainingId,
    @Schema(required = true, nullable = true, description = "Null when nobody counted") CountsBody headcounts,
    @Schema(required = true, description = "How many names there are")
    TotalledCounts named,
    @Schema(required = true, nullable = true,
        description = "What the reports use: the headcounts, else the names; null while nothing is recorded")
    TotalledCounts counted,
    @Schema(required = true, description = "False only where there are headcounts and names and they differ") boolean addsUp,
    @Schema(required = true, nullable = true, description = "Headcounts less names; null where they add up")
    CountDifference difference,
    @Schema(required = true, nullable = true, description = "Why they differ", examples = "当日参加の2名は記名なし")
    String differenceReason,
    @Schema(required = true, description = "Version for `If-Match`; not that of the training", examples = "0") long version) {

    static AttendanceNumbersResponse of(Attendance attendance) {
        return new AttendanceNumbersResponse(attendance.trainingId(),
            attendance.headcounts().map(CountsBody::of).orElse(null),
            TotalledCounts.of(attendance.named()),
            attendance.counted().map(TotalledCounts::of).orElse(null),
            attendance.difference().isEmpty(),
            attendance.difference().map(CountDifference::of).orElse(null),
            attendance.differenceReason(), attendance.version());
    }
}
