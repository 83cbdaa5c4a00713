package org.yorisoi.consultation.roster.ledger.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which format the ledger's file is wanted. */
public enum LedgerFormat {
    @JsonProperty("csv") CSV,
    @JsonProperty("xlsx") XLSX
}
