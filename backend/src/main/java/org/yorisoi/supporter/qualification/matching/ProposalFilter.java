package org.yorisoi.supporter.qualification.matching;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of the undecided names are meant. */
public enum ProposalFilter {
    /** Somebody of the register might be her. */
    @JsonProperty("some") SOME,
    /** Nobody of the register is like her, or not any more. */
    @JsonProperty("none") NONE;

    boolean fits(Proposal proposal) {
        return proposal.candidates().isEmpty() == (this == NONE);
    }
}
