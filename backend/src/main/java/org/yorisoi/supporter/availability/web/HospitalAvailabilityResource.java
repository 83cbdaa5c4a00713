package org.yorisoi.supporter.availability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.availability.Channel;
import org.yorisoi.supporter.availability.HospitalAsked;
import org.yorisoi.supporter.availability.HospitalAvailabilityService;

@Path("/api/v1/prefectures/{prefecture}/availability-rounds/{month}/hospital-answers")
@Tag(name = "availability")
@Produces(MediaType.APPLICATION_JSON)
public class HospitalAvailabilityResource {

    @Schema(name = "HospitalAvailabilityRequest")
    record HospitalAnswerRequest(
        @Schema(description = "Days of the month on which its specialists can take a turn") @NotNull @Size(max = 31)
        List<@NotNull LocalDate> days,
        @Schema(nullable = true, description = "How many turns it takes in the month; null where it sets no limit",
            examples = "2") @Min(0) @Max(31) Integer mostTurns) {
    }

    @Schema(name = "HospitalAvailability", description = "On which days a hospital's specialists can take a turn (持ち回り)")
    record HospitalAnswerResponse(
        @Schema(required = true) UUID hospitalId,
        @Schema(required = true, examples = "見本大学病院") String hospitalName,
        @Schema(required = true, description = "On all other days they can't") List<LocalDate> days,
        @Schema(required = true, nullable = true, description = "How many turns it takes in the month; null where it sets no"
            + " limit", examples = "2") Integer mostTurns,
        @Schema(required = true, nullable = true, description = "Null as long as there is no answer")
        OffsetDateTime answeredAt,
        @Schema(required = true, nullable = true, description = "How the answer came in") Channel channel,
        @Schema(required = true, description = "Version for `If-Match`; 0 as long as there is no answer", examples = "1")
        long version) {

        static HospitalAnswerResponse of(HospitalAsked asked) {
            return new HospitalAnswerResponse(asked.hospital().id(), asked.hospital().name(),
                asked.answer().days().stream().sorted().toList(), asked.answer().mostTurns(),
                RoundResponse.japan(asked.answer().answeredAt()), asked.answer().channel(), asked.answer().version());
        }
    }

    private final HospitalAvailabilityService availability;

    HospitalAvailabilityResource(HospitalAvailabilityService availability) {
        this.availability = availability;
    }

    @GET
    @Requires(Permission.HOSPITAL_AVAILABILITY_WRITE)
    @Operation(operationId = "listHospitalAvailability", summary = "What the hospitals have answered for a month",
        description = "In the order of their kana, also those that haven't answered. A hospital gets its own.")
    public Page<HospitalAnswerResponse> list(@PathParam("prefecture") String prefecture, @PathParam("month") String month) {
        return Page.whole(availability.list(prefecture, Months.of(month))).map(HospitalAnswerResponse::of);
    }

    @PUT
    @Path("/{hospitalId}")
    @Requires(Permission.HOSPITAL_AVAILABILITY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sayHospitalAvailability", summary = "Say on which days a hospital's specialists can take a turn",
        description = "A hospital its own, until the deadline; the support centre any, at any time. `If-Match: \"0\"` for the"
            + " first answer.")
    @APIResponse(responseCode = "200", description = "The answer as it is now",
        content = @Content(schema = @Schema(implementation = HospitalAnswerResponse.class)))
    @Problems(ProblemType.AVAILABILITY_CLOSED)
    public Response put(@PathParam("prefecture") String prefecture, @PathParam("month") String month,
                        @PathParam("hospitalId") UUID hospitalId, @HeaderParam("If-Match") String ifMatch,
                        @NotNull @Valid HospitalAnswerRequest request) {
        HospitalAsked asked = availability.say(prefecture, Months.of(month), hospitalId, new HashSet<>(request.days()),
            request.mostTurns(), ifMatch);
        return Response.ok(HospitalAnswerResponse.of(asked)).tag(EntityTags.of(asked.answer().version())).build();
    }
}
