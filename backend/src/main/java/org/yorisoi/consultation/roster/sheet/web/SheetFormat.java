package org.yorisoi.consultation.roster.sheet.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.sheet.SheetReader;
import org.yorisoi.platform.web.Accepted;

/** In which format a sheet is wanted. */
public enum SheetFormat {
    @JsonProperty("pdf") PDF(SheetFormat.APPLICATION_PDF),
    @JsonProperty("xlsx") XLSX(SheetReader.XLSX),
    @JsonProperty("csv") CSV(SheetReader.CSV);

    static final String APPLICATION_PDF = "application/pdf";

    private final MediaType mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    /**
     * The one that the address asks for, else the first that the caller takes.
     *
     * @param asked by {@code ?format=}; may be null
     */
    static SheetFormat wanted(SheetFormat asked, HttpHeaders headers) {
        return asked != null ? asked : Accepted.first(headers.getAcceptableMediaTypes(), List.of(values()),
            format -> format.mediaType).orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
    }

    /** The ending of a file's name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
