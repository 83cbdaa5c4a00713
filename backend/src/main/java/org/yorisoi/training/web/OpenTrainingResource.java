package org.yorisoi.training.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.identity.Open;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.training.TrainingService;

@Path("/api/v1/prefectures/{prefecture}/open-trainings")
@Tag(name = "trainings")
@Produces(MediaType.APPLICATION_JSON)
public class OpenTrainingResource {

    private final TrainingService trainings;

    OpenTrainingResource(TrainingService trainings) {
        this.trainings = trainings;
    }

    @GET
    @Open
    @Operation(operationId = "listOpenTrainings", summary = "Trainings that people may apply for",
        description = "Those that begin today or later, the next one first. Without names and numbers.")
    public Page<OpenTrainingResponse> list(@PathParam("prefecture") String prefecture,
                                           @BeanParam @Valid PageRequest page) {
        return trainings.open(prefecture, page).map(OpenTrainingResponse::of);
    }
}
