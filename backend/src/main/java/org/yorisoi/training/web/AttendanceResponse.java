package org.yorisoi.training.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Attendance;
import org.yorisoi.training.AttendanceSeen;

@Schema(name = "Attendance", description = "Who and how many took part in a training (参加者数)")
public record AttendanceResponse(
    @Schema(required = true) UUID trainingId,
    @Schema(required = true, nullable = true, description = "Null when nobody counted") CountsBody headcounts,
    @Schema(required = true, description = "Those whom the caller may see by name, in the order of the paper list")
    List<ParticipantResponse> participants,
    @Schema(required = true, description = "How many names there are, also those the caller may not see")
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

    static AttendanceResponse of(AttendanceSeen seen) {
        Attendance attendance = seen.attendance();
        return new AttendanceResponse(attendance.trainingId(),
            attendance.headcounts().map(CountsBody::of).orElse(null),
            seen.participants().stream().map(ParticipantResponse::of).toList(),
            TotalledCounts.of(attendance.named()),
            attendance.counted().map(TotalledCounts::of).orElse(null),
            attendance.difference().isEmpty(),
            attendance.difference().map(CountDifference::of).orElse(null),
            attendance.differenceReason(), attendance.version());
    }
}
