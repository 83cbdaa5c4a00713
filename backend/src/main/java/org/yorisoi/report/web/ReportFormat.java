package org.yorisoi.report.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Accepted;

/** In which format a report is wanted. */
public enum ReportFormat {
    @JsonProperty("json") JSON(MediaType.APPLICATION_JSON),
    @JsonProperty("csv") CSV(SheetReader.CSV),
    @JsonProperty("xlsx") XLSX(SheetReader.XLSX),
    @JsonProperty("pdf") PDF(ReportFormat.APPLICATION_PDF);

    static final String APPLICATION_PDF = "application/pdf";

    private final MediaType mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    /** The first format that the caller takes, in the caller's order of preference; empty when there is none. */
    static Optional<ReportFormat> acceptable(List<MediaType> accepted) {
        return Accepted.first(accepted, List.of(values()), format -> format.mediaType);
    }

    /** The ending of a file's name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
