package org.yorisoi.consultation.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.identity.Account;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/**
 * The few people of support centre and network who read what visitors talked about and how supporters bear it. An admin says
 * who they are; the admin reads none of it.
 */
@ApplicationScoped
public class SupervisionGroup {

    private static final Set<Role> OF = EnumSet.of(Role.CENTRE, Role.NETWORK);
    private static final Bilingual MEMBERS_ONLY = Bilingual.of(
        "相談記録と振り返りは、同席した人とスーパーバイズ担当だけが読めます。担当は管理者が決めます。",
        "Consultation records and debriefs are for those who attended and for the supervision group, whose members the admin"
            + " chooses.");

    private final SupervisionMembers members;
    private final AccountService accounts;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    SupervisionGroup(SupervisionMembers members, AccountService accounts, CurrentUser user, Event<AuditedAction> audit,
                     Clock clock) {
        this.members = members;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the caller belongs to it now: somebody whose role has changed no longer does. */
    @Transactional
    public boolean hasCaller() {
        return user.isSignedIn() && OF.contains(user.role()) && members.has(user.prefecture(), user.id());
    }

    /** Refuses everybody else: 403. */
    @Transactional
    public void requireMember() {
        if (!hasCaller()) {
            throw Problem.of(ProblemType.FORBIDDEN, MEMBERS_ONLY);
        }
    }

    /** Everybody who belongs to it or could, by user name. */
    @Transactional
    public List<PossibleMember> possible(String prefecture) {
        Map<UUID, Instant> since = members.of(prefecture);
        return accounts.withRoles(prefecture, OF).stream()
            .map(account -> new PossibleMember(account, since.get(account.id()))).toList();
    }

    /** Takes somebody of the support centre or the network in; nothing happens if she is. */
    @Transactional
    public void admit(String prefecture, UUID accountId) {
        Account account = accounts.get(prefecture, accountId);
        if (!OF.contains(account.role()) || account.state() == Account.State.DISABLED) {
            throw Problem.of(ProblemType.SUPERVISION_MEMBER_NOT_POSSIBLE);
        }
        if (!members.has(prefecture, accountId)) {
            members.persistAndFlush(new SupervisionMember(prefecture, accountId,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            audit.fire(new AuditedAction(prefecture, "supervision_group.joined", accountId));
        }
    }

    /** Lets somebody go; nothing happens if she doesn't belong to it. */
    @Transactional
    public void dismiss(String prefecture, UUID accountId) {
        accounts.get(prefecture, accountId);
        if (members.delete("prefectureCode = ?1 and accountId = ?2", prefecture, accountId) > 0) {
            audit.fire(new AuditedAction(prefecture, "supervision_group.left", accountId));
        }
    }
}
