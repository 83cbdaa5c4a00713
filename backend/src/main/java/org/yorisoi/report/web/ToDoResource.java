package org.yorisoi.report.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.report.ToDoService;

@Path("/api/v1/prefectures/{prefecture}/reports/to-do")
@Tag(name = "reports")
@Produces(MediaType.APPLICATION_JSON)
public class ToDoResource {

    private final ToDoService toDo;

    ToDoResource(ToDoService toDo) {
        this.toDo = toDo;
    }

    @GET
    @Requires(Permission.TODAY_READ)
    @Operation(operationId = "reportToDo", summary = "What needs doing",
        description = "The most urgent first; only what concerns the caller, so the list of one role is not another's.")
    public ToDoResponse waiting(@PathParam("prefecture") String prefecture) {
        return ToDoResponse.of(toDo.waiting(prefecture));
    }
}
