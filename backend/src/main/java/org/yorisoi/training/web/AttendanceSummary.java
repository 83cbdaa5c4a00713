package org.yorisoi.training.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Attendance;
import org.yorisoi.training.AttendanceSource;
import org.yorisoi.training.Counts;

@Schema(name = "AttendanceSummary", description = "How many took part")
public record AttendanceSummary(
    @Schema(required = true, description = "ピア", examples = "15") int peer,
    @Schema(required = true, description = "医療者", examples = "18") int medical,
    @Schema(required = true, description = "行政", examples = "4") int government,
    @Schema(required = true, examples = "37") int total,
    @Schema(required = true, description = "Out of what it is known; the headcounts count where there are both")
    AttendanceSource source) {

    /** Null while nothing is recorded. */
    static AttendanceSummary of(Attendance attendance) {
        return attendance.counted().map(counts -> of(counts, attendance.source().orElseThrow())).orElse(null);
    }

    private static AttendanceSummary of(Counts counts, AttendanceSource source) {
        return new AttendanceSummary(counts.peer(), counts.medical(), counts.government(), counts.total(), source);
    }
}
