package org.yorisoi.training.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.idempotency.Idempotency;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.training.ExternalCourseFilter;
import org.yorisoi.training.ExternalCourseOverview;
import org.yorisoi.training.ExternalCourseService;
import org.yorisoi.training.ExternalCourseSort;

@Path("/api/v1/prefectures/{prefecture}/external-courses")
@Tag(name = "external-courses")
@Produces(MediaType.APPLICATION_JSON)
public class ExternalCourseResource {

    private final ExternalCourseService courses;
    private final Idempotency idempotency;
    private final CurrentUser user;

    ExternalCourseResource(ExternalCourseService courses, Idempotency idempotency, CurrentUser user) {
        this.courses = courses;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Requires(Permission.TRAININGS_READ)
    @Operation(operationId = "listExternalCourses", summary = "Courses of others that our medical staff attended")
    public Page<ExternalCourseResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Calendar year in which the fiscal year begins", example = "2026")
        @QueryParam("fiscalYear") @Min(1980) @Max(2100) Integer fiscalYear,
        @Parameter(description = "Part of the title or the organiser") @QueryParam("q") @Size(max = 100) String q,
        @QueryParam("sort") @DefaultValue("-date") ExternalCourseSort sort,
        @BeanParam @Valid PageRequest page) {
        return courses.list(prefecture, new ExternalCourseFilter(fiscalYear, q, sort), page)
            .map(ExternalCourseResponse::of);
    }

    @POST
    @Requires(Permission.TRAININGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addExternalCourse", summary = "Add an external course")
    @APIResponse(responseCode = "201", description = "Added",
        content = @Content(schema = @Schema(implementation = ExternalCourseResponse.class)))
    public Response add(@PathParam("prefecture") String prefecture,
                        @HeaderParam("Idempotency-Key") String idempotencyKey,
                        @NotNull @Valid ExternalCourseRequest request) {
        return idempotency.once(idempotencyKey, user.id() + " addExternalCourse", request, () -> {
            ExternalCourseOverview added = courses.add(prefecture, request.toDetails());
            return Response
                .created(URI.create("/api/v1/prefectures/" + prefecture + "/external-courses/" + added.course().id()))
                .tag(EntityTags.of(added.course().version()))
                .entity(ExternalCourseResponse.of(added)).build();
        });
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.TRAININGS_READ)
    @Operation(operationId = "getExternalCourse", summary = "One external course")
    @APIResponse(responseCode = "200", description = "The course",
        content = @Content(schema = @Schema(implementation = ExternalCourseResponse.class)))
    public Response get(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id) {
        return answer(courses.get(prefecture, id));
    }

    @PUT
    @Path("/{id}")
    @Requires(Permission.TRAININGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeExternalCourse", summary = "Change an external course")
    @APIResponse(responseCode = "200", description = "The course as it is now",
        content = @Content(schema = @Schema(implementation = ExternalCourseResponse.class)))
    public Response change(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                           @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ExternalCourseRequest request) {
        return answer(courses.change(prefecture, id, request.toDetails(), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.TRAININGS_WRITE)
    @Operation(operationId = "removeExternalCourse", summary = "Remove an external course")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("prefecture") String prefecture, @PathParam("id") UUID id,
                       @HeaderParam("If-Match") String ifMatch) {
        courses.remove(prefecture, id, ifMatch);
    }

    private static Response answer(ExternalCourseOverview overview) {
        return Response.ok(ExternalCourseResponse.of(overview)).tag(EntityTags.of(overview.course().version())).build();
    }
}
