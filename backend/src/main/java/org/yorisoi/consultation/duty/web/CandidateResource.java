package org.yorisoi.consultation.duty.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.consultation.duty.CandidateService;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.platform.paging.Page;

@Path("/api/v1/prefectures/{prefecture}/sessions/{sessionId}/duty-candidates")
@Tag(name = "duties")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {

    private final CandidateService candidates;

    CandidateResource(CandidateService candidates) {
        this.candidates = candidates;
    }

    @GET
    @Requires(Permission.DUTIES_WRITE)
    @Operation(operationId = "listDutyCandidates", summary = "Who might come to a session",
        description = "Everybody who serves. First those who can be put on duty; among them those who prefer the day, then those"
            + " who can, then those who haven't said; among equals who has the fewest duties in the month, then whose last one"
            + " is the longest ago. Reading it is in the audit trail.")
    public Page<CandidateResponse> list(@PathParam("prefecture") String prefecture, @PathParam("sessionId") UUID sessionId,
                                        @Context HttpHeaders headers) {
        return Page.whole(candidates.of(prefecture, sessionId))
            .map(one -> CandidateResponse.of(one, headers.getAcceptableLanguages()));
    }
}
