package org.yorisoi.consultation.reservation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.HttpHeaders;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.web.TableFormat;

/** In which format the list of reservations is wanted. */
public enum ReservationFormat {
    @JsonProperty("json") JSON(TableFormat.JSON),
    @JsonProperty("csv") CSV(TableFormat.CSV);

    private final TableFormat format;

    ReservationFormat(TableFormat format) {
        this.format = format;
    }

    static TableFormat wanted(ReservationFormat asked, HttpHeaders headers) {
        TableFormat format = TableFormat.wanted(asked == null ? null : asked.format, headers);
        if (format == TableFormat.XLSX) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE);
        }
        return format;
    }
}
