package org.yorisoi.consultation.roster.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RosterStepRequest", description = "Goes through the plan's steps")
public record StepRequest(@Schema(required = true) @NotNull Direction direction) {

    @Schema(name = "RosterDirection")
    public enum Direction {
        /** Takes the last step back, whoever made it. */
        @JsonProperty("back") BACK,
        /** Makes the step again that was taken back last. */
        @JsonProperty("forward") FORWARD
    }
}
