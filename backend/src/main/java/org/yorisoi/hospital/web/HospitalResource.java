package org.yorisoi.hospital.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.hospital.DesignationKind;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.HospitalFilter;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.HospitalSort;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Problems;
import org.yorisoi.platform.web.EntityTags;

@Path("/api/v1/prefectures/{prefecture}/hospitals")
@Tag(name = "hospitals")
@Produces(MediaType.APPLICATION_JSON)
public class HospitalResource {

    private final HospitalService hospitals;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Clock clock;

    HospitalResource(HospitalService hospitals, Idempotency idempotency, CurrentUser user, Clock clock) {
        this.hospitals = hospitals;
        this.idempotency = idempotency;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Open
    @Operation(operationId = "listHospitals", summary = "The hospitals of the prefecture")
    public Page<HospitalResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "The day whose designations count; today when absent") @QueryParam("on") LocalDate on,
        @Parameter(description = "Only those so designated on that day") @QueryParam("designation")
        DesignationKind designation,
        @Parameter(description = "Part of the name, the kana or the address") @QueryParam("q") @Size(max = 100) String q,
        @QueryParam("sort") @DefaultValue("designation") HospitalSort sort,
        @BeanParam @Valid PageRequest page) {
        LocalDate day = dayOrToday(on);
        return hospitals.list(prefecture, new HospitalFilter(day, designation, q, sort), page)
            .map(hospital -> HospitalResponse.of(hospital, day));
    }

    @GET
    @Path("/designation-counts")
    @Open
    @Operation(operationId = "countDesignations", summary = "How many hospitals were designated on a day",
        description = "Kumamoto, for example, had 1 + 6 + 14.")
    public DesignationCountsResponse designationCounts(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Today when absent") @QueryParam("on") LocalDate on) {
        return DesignationCountsResponse.of(hospitals.designationCounts(prefecture, dayOrToday(on)));
    }

    @POST
    @Requires(Permission.HOSPITALS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addHospital", summary = "Add a hospital")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = HospitalResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid HospitalRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addHospital", request, () -> {
            Hospital hospital = hospitals.add(prefecture, request.toDetails());
            return Response.created(URI.create("/api/v1/prefectures/" + prefecture + "/hospitals/" + hospital.id()))
                .tag(EntityTags.of(hospital.version()))
                .entity(HospitalResponse.of(hospital, dayOrToday(null)))
                .build();
        });
    }

    @GET
    @Path("/{id}")
    @Open
    @Operation(operationId = "getHospital", summary = "One hospital")
    @APIResponse(responseCode = "200", description = "The hospital",
        content = @Content(schema = @Schema(implementation = HospitalResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                        @Parameter(description = "The day whose designation counts; today when absent")
                        @QueryParam("on") LocalDate on) {
        return answer(hospitals.get(prefecture, id), dayOrToday(on));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.HOSPITALS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeHospital", summary = "Change a hospital")
    @APIResponse(responseCode = "200", description = "The hospital as it is now",
        content = @Content(schema = @Schema(implementation = HospitalResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HospitalRequest request) {
        return answer(hospitals.change(prefecture, id, request.toDetails(), ifMatch), dayOrToday(null));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.HOSPITALS_WRITE)
    @Operation(operationId = "removeHospital", summary = "Remove a hospital that was entered by mistake",
        description = "With its specialists. A hospital that accounts or participants refer to can't be removed: end its"
            + " designation instead.")
    @APIResponse(responseCode = "204", description = "Removed")
    @Problems(ProblemType.CONFLICT)
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        hospitals.remove(prefecture, id, ifMatch);
    }

    private LocalDate dayOrToday(LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }

    private static Response answer(Hospital hospital, LocalDate on) {
        return Response.ok(HospitalResponse.of(hospital, on)).tag(EntityTags.of(hospital.version())).build();
    }
}
