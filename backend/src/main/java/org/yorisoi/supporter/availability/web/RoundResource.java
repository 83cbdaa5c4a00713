package org.yorisoi.supporter.availability.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.availability.Asked;
import org.yorisoi.supporter.availability.AvailabilityService;
import org.yorisoi.supporter.availability.PersonalLinkService;
import org.yorisoi.supporter.availability.RoundSeen;

@Path("/api/v1/prefectures/{prefecture}/availability-rounds")
@Tag(name = "availability")
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource {

    @Schema(name = "AvailabilityReminders")
    record RemindedResponse(@Schema(required = true, description = "How many were reminded", examples = "9") int reminded) {
    }

    @Schema(name = "AvailabilityLink", description = "A personal link that was just made")
    record LinkResponse(
        @Schema(required = true) UUID supporterId,
        @Schema(required = true, description = "Her number of registration", examples = "12") int number,
        @Schema(required = true, examples = "見本 花子") String name,
        @Schema(required = true, description = "The secret, shown this once; it belongs behind the `#` of an address")
        String secret) {
    }

    @Schema(name = "AvailabilityTelephone", description = "How somebody who hasn't answered is reached")
    record TelephoneResponse(
        @Schema(required = true) UUID supporterId,
        @Schema(required = true, description = "Digits and hyphens", examples = "090-0000-0000") String telephone) {
    }

    private final AvailabilityService availability;
    private final PersonalLinkService links;
    private final Idempotency idempotency;
    private final CurrentUser user;

    RoundResource(AvailabilityService availability, PersonalLinkService links, Idempotency idempotency, CurrentUser user) {
        this.availability = availability;
        this.links = links;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.HOSPITAL_AVAILABILITY_WRITE)
    @Operation(operationId = "listAvailabilityRounds", summary = "The months that were asked for, the latest first",
        description = "In numbers; nobody is named.")
    public Page<RoundResponse> list(@PathParam("prefecture") String prefecture, @BeanParam @Valid PageRequest page) {
        return availability.rounds(prefecture, page).map(RoundResponse::of);
    }

    @POST
    @Requires(Permission.AVAILABILITY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openAvailabilityRound", summary = "Ask for a month",
        description = "Everybody who serves is told. There have to be sessions in the month, drafts or published.")
    @APIResponse(responseCode = "201", description = "Asked",
        content = @Content(schema = @Schema(implementation = RoundResponse.class)))
    @Problems(ProblemType.AVAILABILITY_NOT_POSSIBLE)
    public Response open(@PathParam("prefecture") String prefecture, @HeaderParam("Idempotency-Key") String idempotencyKey,
                         @NotNull @Valid NewRoundRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " openAvailabilityRound", request, () -> {
            RoundSeen seen = availability.open(prefecture, YearMonth.parse(request.month()), request.deadline());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/availability-rounds/"
                    + seen.round().month()))
                .tag(EntityTags.of(seen.round().version())).entity(RoundResponse.of(seen)).build();
        });
    }

    @GET
    @Path("/{month}")
    @Requires(Permission.HOSPITAL_AVAILABILITY_WRITE)
    @Operation(operationId = "getAvailabilityRound", summary = "A month that was asked for, with its days")
    @APIResponse(responseCode = "200", description = "The round",
        content = @Content(schema = @Schema(implementation = RoundResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("month") String month) {
        return answer(availability.round(prefecture, Months.of(month)));
    }

    @PUT
    @Path("/{month}")
    @Requires(Permission.AVAILABILITY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeAvailabilityDeadline", summary = "Give a round another deadline",
        description = "A round that had ended is open again until then, and personal links work again.")
    @APIResponse(responseCode = "200", description = "The round as it is now",
        content = @Content(schema = @Schema(implementation = RoundResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("month") String month,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DeadlineRequest request) {
        return answer(availability.endOn(prefecture, Months.of(month), request.deadline(), ifMatch));
    }

    @GET
    @Path("/{month}/answers")
    @Requires(Permission.AVAILABILITY_READ)
    @Operation(operationId = "listAvailabilityAnswers", summary = "What everybody who serves has answered",
        description = "In the order of the numbers of registration, also those who haven't answered. Reading it is in the audit"
            + " trail.")
    public Page<SheetRowResponse> answers(@PathParam("prefecture") String prefecture, @PathParam("month") String month) {
        return Page.whole(availability.sheet(prefecture, Months.of(month)).rows()).map(SheetRowResponse::of);
    }

    @GET
    @Path("/{month}/telephones")
    @Requires(Permission.SUPPORTERS_WRITE)
    @Operation(operationId = "listAvailabilityTelephones", summary = "The telephones of those who haven't answered",
        description = "To ring them; those who have told none are left out. For each of them it is in the audit trail.")
    public Page<TelephoneResponse> telephones(@PathParam("prefecture") String prefecture,
                                              @PathParam("month") String month) {
        return Page.whole(availability.telephones(prefecture, Months.of(month)).entrySet().stream()
            .map(one -> new TelephoneResponse(one.getKey(), one.getValue())).toList());
    }

    @PUT
    @Path("/{month}/answers/{supporterId}")
    @Requires(Permission.AVAILABILITY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enterAvailability", summary = "Enter an answer for somebody who has telephoned",
        description = "Also after the deadline. `If-Match: \"0\"` for the first answer. It is marked as entered by the centre.")
    @APIResponse(responseCode = "200", description = "The answer as it is now",
        content = @Content(schema = @Schema(implementation = AskedResponse.class)))
    @Problems(ProblemType.AVAILABILITY_NOT_POSSIBLE)
    public Response enter(@PathParam("prefecture") String prefecture, @PathParam("month") String month,
                          @PathParam("supporterId") UUID supporterId, @HeaderParam("If-Match") String ifMatch,
                          @NotNull @Valid AnswerRequest request) {
        Asked asked = availability.enter(prefecture, Months.of(month), supporterId, request.toDetails(), ifMatch);
        return Response.ok(AskedResponse.of(asked)).tag(EntityTags.of(asked.answer().version())).build();
    }

    @POST
    @Path("/{month}/reminders")
    @Requires(Permission.AVAILABILITY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "remindOfAvailability", summary = "Remind those who have not answered",
        description = "Who has answered meanwhile, or doesn't serve any more, is left in peace.")
    @Problems(ProblemType.AVAILABILITY_CLOSED)
    public RemindedResponse remind(@PathParam("prefecture") String prefecture, @PathParam("month") String month,
                                   @NotNull @Valid SupportersRequest request) {
        return new RemindedResponse(availability.remind(prefecture, Months.of(month),
            new HashSet<>(request.supporterIds())).size());
    }

    @POST
    @Path("/{month}/links")
    @Requires(Permission.AVAILABILITY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "makeAvailabilityLinks", summary = "Make personal links, by which supporters answer without"
        + " signing in", description = "Links that they had are void. A link shows the days of the month and her own answer,"
            + " and ends with the round. Making one is in the audit trail.")
    @Problems(ProblemType.AVAILABILITY_CLOSED)
    public Page<LinkResponse> links(@PathParam("prefecture") String prefecture, @PathParam("month") String month,
                                    @NotNull @Valid SupportersRequest request) {
        return Page.whole(links.make(prefecture, Months.of(month), new HashSet<>(request.supporterIds())))
            .map(made -> new LinkResponse(made.supporter().id(), made.supporter().number(), made.supporter().name(),
                made.secret()));
    }

    private static Response answer(RoundSeen seen) {
        return Response.ok(RoundResponse.of(seen)).tag(EntityTags.of(seen.round().version())).build();
    }
}
