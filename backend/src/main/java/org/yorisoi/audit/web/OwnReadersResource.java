package org.yorisoi.audit.web;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yorisoi.audit.AuditEntry;
import org.yorisoi.audit.AuditTrail;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Requires;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.supporter.OwnEntryService;

/** Who read a supporter's entry: for herself. It is here because nothing may know of the trail but the trail. */
@Path("/api/v1/prefectures/{prefecture}/own-entry/readings")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
public class OwnReadersResource {

    private static final List<String> WHOLE_LISTS = List.of("supporters.read", "supporters.exported");

    @Schema(name = "EntryReading", description = "Somebody read or changed what is kept of a supporter")
    record ReadingResponse(
        @Schema(required = true) OffsetDateTime at,
        @Schema(required = true, nullable = true, description = "The name of the account; null where it is gone, and for"
            + " systems", examples = "見本 センター") String reader,
        @Schema(required = true) Role role,
        @Schema(required = true, examples = "supporter_health.read") String action,
        @Schema(required = true, description = "Whether it was the whole list, in which she stands too") boolean wholeList) {
    }

    private final AuditTrail trail;
    private final OwnEntryService own;
    private final AccountService accounts;
    private final CurrentUser user;

    OwnReadersResource(AuditTrail trail, OwnEntryService own, AccountService accounts, CurrentUser user) {
        this.trail = trail;
        this.own = own;
        this.accounts = accounts;
        this.user = user;
    }

    @GET
    @Requires(Permission.OWN_ENTRY_READ)
    @Operation(operationId = "listOwnReadings", summary = "Who read or changed my entry",
        description = "The newest first; not what I did myself.")
    public Page<ReadingResponse> list(@PathParam("prefecture") String prefecture, @BeanParam @Valid PageRequest page) {
        Page<AuditEntry> entries = trail.about(prefecture, own.ids(prefecture), user.id(), WHOLE_LISTS, page);
        Map<UUID, String> names = accounts.displayNames(prefecture,
            entries.items().stream().map(AuditEntry::actorId).collect(Collectors.toSet()));
        return entries.map(entry -> new ReadingResponse(TokyoClock.at(entry.at()), names.get(entry.actorId()),
            Role.valueOf(entry.actorRole()), entry.action(), entry.subjectId() == null));
    }
}
