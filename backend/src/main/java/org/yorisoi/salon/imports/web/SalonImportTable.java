package org.yorisoi.salon.imports.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the rows of a file are. */
enum SalonImportTable {
    @JsonProperty("salons") SALONS
}
