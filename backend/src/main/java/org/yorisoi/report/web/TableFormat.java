package org.yorisoi.report.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which format a report that has no printed form of its own is wanted. */
public enum TableFormat {
    @JsonProperty("json") JSON(ReportFormat.JSON),
    @JsonProperty("csv") CSV(ReportFormat.CSV),
    @JsonProperty("xlsx") XLSX(ReportFormat.XLSX);

    private final ReportFormat format;

    TableFormat(ReportFormat format) {
        this.format = format;
    }

    ReportFormat format() {
        return format;
    }
}
