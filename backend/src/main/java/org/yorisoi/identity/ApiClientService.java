package org.yorisoi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.encryption.Secrets;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.EntityTags;

/** The partner systems that may call the API, and their tokens. */
@ApplicationScoped
public class ApiClientService {

    private final ApiClients clients;
    private final HospitalDirectory hospitals;
    private final Tokens tokens;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    ApiClientService(ApiClients clients, HospitalDirectory hospitals, Tokens tokens, Event<AuditedAction> audit,
                     Clock clock) {
        this.clients = clients;
        this.hospitals = hospitals;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** A client with its secret, which is shown this once and can't be found out later. */
    public record WithSecret(ApiClient client, String secret) {
    }

    /** A Bearer token, and what it lets its holder do. */
    public record Token(String token, long seconds, String scope) {
    }

    @Transactional
    public Page<ApiClient> list(String prefecture, PageRequest page) {
        return clients.list(prefecture, page);
    }

    @Transactional
    public ApiClient get(String prefecture, UUID id) {
        return clients.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public WithSecret admit(String prefecture, String clientId, ApiClientDetails details) {
        return admit(prefecture, clientId, details, Secrets.random());
    }

    @Transactional
    WithSecret admit(String prefecture, String clientId, ApiClientDetails details, String secret) {
        check(prefecture, details);
        if (clients.ofClientId(clientId).isPresent()) {
            throw Problem.of(ProblemType.USERNAME_TAKEN,
                new Violations().add("clientId", ViolationCode.DUPLICATE).toList());
        }
        ApiClient client = new ApiClient(prefecture, clientId, details, secret, clock.instant());
        clients.persistAndFlush(client);
        audit.fire(new AuditedAction(prefecture, "api_client.admitted", client.id()));
        return new WithSecret(client, secret);
    }

    @Transactional
    public ApiClient change(String prefecture, UUID id, ApiClientDetails details, String ifMatch) {
        ApiClient client = get(prefecture, id);
        EntityTags.requireMatch(ifMatch, client.version());
        check(prefecture, details);
        client.describe(details);
        clients.flush();
        audit.fire(new AuditedAction(prefecture, "api_client.changed", id));
        return client;
    }

    @Transactional
    public WithSecret replaceSecret(String prefecture, UUID id) {
        ApiClient client = get(prefecture, id);
        String secret = Secrets.random();
        client.replaceSecret(secret);
        clients.flush();
        audit.fire(new AuditedAction(prefecture, "api_client.secret_replaced", id));
        return new WithSecret(client, secret);
    }

    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        ApiClient client = get(prefecture, id);
        EntityTags.requireMatch(ifMatch, client.version());
        clients.delete(client);
        audit.fire(new AuditedAction(prefecture, "api_client.removed", id));
    }

    /**
     * Gives a system its token (RFC 6749, section 4.4).
     *
     * @param asked scopes that the system asks for; empty means all that it has
     * @throws Problem invalid-client, whatever is wrong with the credentials
     */
    @Transactional
    public Token issueToken(String clientId, String secret, Set<Permission> asked) {
        ApiClient client = clients.ofClientId(clientId)
            .filter(c -> c.hasSecret(secret) && !c.isDisabled())
            .orElseThrow(() -> Problem.of(ProblemType.INVALID_CLIENT));
        Set<Permission> given = EnumSet.noneOf(Permission.class);
        given.addAll(client.scopes());
        if (!asked.isEmpty()) {
            given.retainAll(asked);
        }
        clients.used(client.id(), clock.instant());
        return new Token(tokens.ofClient(client, given), Tokens.OF_SYSTEM.toSeconds(), Tokens.scopeText(given));
    }

    private void check(String prefecture, ApiClientDetails details) {
        Violations violations = new Violations()
            .when(details.role() != Role.HOSPITAL && details.role() != Role.GOVERNMENT, "role",
                ViolationCode.NOT_ALLOWED)
            .when(details.role() == Role.HOSPITAL && details.hospitalId() == null, "hospitalId", ViolationCode.REQUIRED)
            .when(details.role() != Role.HOSPITAL && details.hospitalId() != null, "hospitalId",
                ViolationCode.NOT_ALLOWED)
            .when(details.hospitalId() != null && !hospitals.isKnown(prefecture, details.hospitalId()), "hospitalId",
                ViolationCode.UNKNOWN_REFERENCE)
            .when(!Permission.of(details.role()).containsAll(details.scopes()), "scopes", ViolationCode.NOT_ALLOWED);
        violations.throwIfAny();
    }
}
