package org.yorisoi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.encryption.Secrets;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/** Keeping the accounts of a prefecture. */
@ApplicationScoped
public class AccountService {

    /** Whom the support centre may invite itself. */
    private static final Set<Role> CENTRES_OWN = EnumSet.of(Role.CENTRE, Role.ORGANISER, Role.SUPPORTER);

    private final Accounts accounts;
    private final SignInSessions sessions;
    private final Passwords passwords;
    private final HospitalDirectory hospitals;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    AccountService(Accounts accounts, SignInSessions sessions, Passwords passwords, HospitalDirectory hospitals,
                   CurrentUser user, Event<AuditedAction> audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.hospitals = hospitals;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** An account with its invitation, whose token is shown this once. */
    public record Invited(Account account, String token) {
    }

    @Transactional
    public Page<Account> list(String prefecture, AccountFilter filter, PageRequest page) {
        return accounts.list(prefecture, filter, page);
    }

    @Transactional
    public Account get(String prefecture, UUID id) {
        return accounts.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    /** The account with this user name; empty when there is none, or it is of another role. */
    @Transactional
    public Optional<UUID> named(String prefecture, String username, Role role) {
        return accounts.ofUsername(username)
            .filter(account -> account.prefectureCode().equals(prefecture) && account.role() == role)
            .map(Account::id);
    }

    /** Those with one of these roles who may sign in or are invited, by user name. */
    @Transactional
    public List<Account> withRoles(String prefecture, Set<Role> roles) {
        return accounts.withRoles(prefecture, roles);
    }

    /** By account, how its person is called; ids of no account of the prefecture are left out. One statement. */
    @Transactional
    public Map<UUID, String> displayNames(String prefecture, Set<UUID> ids) {
        return ids.isEmpty() ? Map.of() : accounts.of(prefecture, ids).stream()
            .collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /** Makes an account. The person sets the password by the invitation. */
    @Transactional
    public Invited create(String prefecture, String username, AccountDetails details) {
        check(prefecture, details);
        if (accounts.ofUsername(username).isPresent()) {
            throw Problem.of(ProblemType.USERNAME_TAKEN,
                new Violations().add("username", ViolationCode.DUPLICATE).toList());
        }
        Account account = new Account(prefecture, username, details, clock.instant());
        String token = Secrets.random();
        account.invite(Secrets.hash(token), clock.instant());
        accounts.persistAndFlush(account);
        audit.fire(new AuditedAction(prefecture, "account.created", account.id()));
        return new Invited(account, token);
    }

    /**
     * A new invitation; the one before is void. Also the way back in for somebody who has forgotten the password, which
     * only an admin may open: whoever holds the link sets the password.
     */
    @Transactional
    public Invited inviteAgain(String prefecture, UUID id) {
        Account account = get(prefecture, id);
        requireMayInvite(account.role());
        if (account.state() == Account.State.DISABLED) {
            throw Problem.violation("state", ViolationCode.NOT_ALLOWED);
        }
        if (account.state() == Account.State.ACTIVE && !user.may(Permission.ACCOUNTS_WRITE)) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
        String token = Secrets.random();
        account.invite(Secrets.hash(token), clock.instant());
        accounts.flush();
        audit.fire(new AuditedAction(prefecture, "account.invited", id));
        return new Invited(account, token);
    }

    @Transactional
    public Account change(String prefecture, UUID id, AccountDetails details, boolean disabled, String ifMatch) {
        Account account = get(prefecture, id);
        EntityTags.requireMatch(ifMatch, account.version());
        check(prefecture, details);
        boolean ownSelf = id.equals(user.id());
        new Violations()
            .when(ownSelf && disabled, "state", ViolationCode.NOT_ALLOWED)
            .when(ownSelf && details.role() != account.role(), "role", ViolationCode.NOT_ALLOWED)
            .throwIfAny();
        boolean demoted = details.role() != account.role();
        account.describe(details);
        if (disabled) {
            account.disable();
        } else {
            account.enable();
        }
        if (disabled || demoted) {
            sessions.endAllOf(account, null);
        }
        accounts.flush();
        audit.fire(new AuditedAction(prefecture, disabled ? "account.disabled" : "account.changed", id));
        return account;
    }

    /** Whom the invitation is for. */
    @Transactional
    public Account invited(String token) {
        return accounts.ofInvitation(Secrets.hash(token))
            .filter(account -> account.isInvitedAt(clock.instant()))
            .orElseThrow(() -> Problem.of(ProblemType.INVITATION_EXPIRED));
    }

    /** Sets the password; the invitation is used up and sessions under the old password end. */
    @Transactional
    public void accept(String token, String password) {
        Account account = invited(token);
        account.setPassword(passwords.hash(password, "password"));
        sessions.endAllOf(account, null);
        audit.fire(new AuditedAction(account.prefectureCode(), "account.password_set", account.id()));
    }

    private void check(String prefecture, AccountDetails details) {
        requireMayInvite(details.role());
        boolean ofHospital = details.role() == Role.HOSPITAL;
        new Violations()
            .when(ofHospital && details.hospitalId() == null, "hospitalId", ViolationCode.REQUIRED)
            .when(!ofHospital && details.hospitalId() != null, "hospitalId", ViolationCode.NOT_ALLOWED)
            .when(ofHospital && details.hospitalId() != null && !hospitals.isKnown(prefecture, details.hospitalId()),
                "hospitalId", ViolationCode.UNKNOWN_REFERENCE)
            .throwIfAny();
    }

    private void requireMayInvite(Role role) {
        if (!user.may(Permission.ACCOUNTS_WRITE) && !CENTRES_OWN.contains(role)) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
    }
}
