package org.yorisoi.supporter.availability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.supporter.availability.PersonalLinkService;

/** For supporters who hold a personal link. Its secret comes in the body: addresses end up in logs. */
@Path("/api/v1/availability-links")
@Tag(name = "availability")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PersonalLinkResource {

    @Schema(name = "AvailabilityLinkPreviewRequest")
    record PreviewRequest(@Schema(description = "The secret of the link") @NotBlank @Size(max = 100) String token) {
    }

    @Schema(name = "AvailabilityLinkAnswerRequest")
    record LinkAnswerRequest(
        @Schema(description = "The secret of the link") @NotBlank @Size(max = 100) String token,
        @Schema(description = "Days of the month, each once; one that is left out counts as `no`") @NotNull @Size(max = 31)
        List<@NotNull @Valid ChosenDayBody> days,
        @Schema(nullable = true, description = "How many duties she takes in the month; null where she sets no limit",
            examples = "2") @Min(0) @Max(31) Integer mostDuties,
        @Schema(nullable = true, description = "What she wants to say besides; kept encrypted",
            examples = "午前中だけなら行けます") @Size(max = 500) @PlainText String note) {
    }

    private final PersonalLinkService links;

    PersonalLinkResource(PersonalLinkService links) {
        this.links = links;
    }

    @POST
    @Path("/preview")
    @Open
    @Operation(operationId = "previewAvailabilityLink", summary = "What the holder of a personal link is asked for",
        description = "The days of the month and her own answer; nobody is named.")
    @Problems(ProblemType.AVAILABILITY_LINK_EXPIRED)
    public AskedResponse preview(@NotNull @Valid PreviewRequest request) {
        return AskedResponse.of(links.asked(request.token()));
    }

    @POST
    @Path("/answer")
    @Open
    @Operation(operationId = "answerByAvailabilityLink", summary = "Answer by a personal link, or answer anew",
        description = "Until the deadline. The last answer counts.")
    @Problems(ProblemType.AVAILABILITY_LINK_EXPIRED)
    public AskedResponse answer(@NotNull @Valid LinkAnswerRequest request) {
        return AskedResponse.of(links.answer(request.token(),
            AnswerRequest.details(request.days(), request.mostDuties(), request.note())));
    }
}
