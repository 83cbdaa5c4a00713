package org.yorisoi.platform.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.sheet.SheetReader;

/** In which format a table is wanted: for programs, for spreadsheets. */
public enum TableFormat {
    @JsonProperty("json") JSON(MediaType.APPLICATION_JSON),
    @JsonProperty("csv") CSV(SheetReader.CSV),
    @JsonProperty("xlsx") XLSX(SheetReader.XLSX);

    private final MediaType mediaType;

    TableFormat(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    /**
     * The one that the address asks for, else the first that the caller takes.
     *
     * @param asked by {@code ?format=}; may be null
     */
    public static TableFormat wanted(TableFormat asked, HttpHeaders headers) {
        return asked != null ? asked : Accepted.first(headers.getAcceptableMediaTypes(), List.of(values()),
            format -> format.mediaType).orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
    }

    /** The ending of a file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
