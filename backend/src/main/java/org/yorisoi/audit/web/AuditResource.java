package org.yorisoi.audit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.audit.AuditEntry;
import org.yorisoi.audit.AuditTrail;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.time.TokyoClock;

@Path("/api/v1/prefectures/{prefecture}/audit-entries")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Schema(name = "AuditEntry", description = "One thing that somebody did or read")
    record AuditEntryResponse(
        @Schema(required = true, description = "Counts from 1, without gaps", examples = "1204") long number,
        @Schema(required = true) OffsetDateTime at,
        @Schema(required = true, nullable = true, description = "The account or API client; null for the system itself"
            + " and for who had no session yet") UUID actorId,
        @Schema(required = true, nullable = true, description = "User name or client id; null where the account is gone",
            examples = "h.tanaka") String actorName,
        @Schema(required = true, nullable = true) Role actorRole,
        @Schema(required = true, examples = "training_participants.read") String action,
        @Schema(required = true, nullable = true, description = "What it was done to") UUID subjectId) {

        static AuditEntryResponse of(AuditEntry entry) {
            return new AuditEntryResponse(entry.number(), TokyoClock.at(entry.at()),
                entry.actorId(), entry.actorName(), entry.actorRole() == null ? null : Role.valueOf(entry.actorRole()),
                entry.action(), entry.subjectId());
        }
    }

    @Schema(name = "AuditVerification")
    record VerificationResponse(
        @Schema(required = true, description = "How many entries there are", examples = "1204") long entries,
        @Schema(required = true, description = "Whether the trail is as it was written") boolean intact,
        @Schema(required = true, nullable = true, description = "The first entry that does not fit") Long brokenAt) {
    }

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Requires(Permission.AUDIT_READ)
    @Operation(operationId = "listAuditEntries", summary = "Who did and read what", description = "The newest first.")
    public Page<AuditEntryResponse> list(
        @PathParam("prefecture") String prefecture,
        @Parameter(description = "Only this action", example = "account.created")
        @QueryParam("action") @Pattern(regexp = "[a-z_]{1,40}\\.[a-z_]{1,19}") String action,
        @BeanParam @Valid PageRequest page) {
        return trail.list(prefecture, action, page).map(AuditEntryResponse::of);
    }

    @GET
    @Path("/verification")
    @Requires(Permission.AUDIT_READ)
    @Operation(operationId = "verifyAudit", summary = "Whether the trail is as it was written",
        description = "Computes the hash chain again, entry by entry.")
    public VerificationResponse verify(@PathParam("prefecture") String prefecture) {
        AuditTrail.Verification verification = trail.verify(prefecture);
        return new VerificationResponse(verification.entries(), verification.brokenAt() == null,
            verification.brokenAt());
    }
}
