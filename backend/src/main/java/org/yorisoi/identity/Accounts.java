package org.yorisoi.identity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.paging.SearchText;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> ofUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    Optional<Account> ofInvitation(String hash) {
        return find("invitationHash", hash).firstResultOptional();
    }

    Optional<Account> in(String prefecture, UUID id) {
        return find("prefectureCode = ?1 and id = ?2", prefecture, id).firstResultOptional();
    }

    List<Account> of(String prefecture, Set<UUID> ids) {
        return list("prefectureCode = ?1 and id in ?2", prefecture, ids);
    }

    List<Account> withRoles(String prefecture, Set<Role> roles) {
        return list("prefectureCode = ?1 and role in ?2 and disabled = false order by username", prefecture, roles);
    }

    boolean anyAdminIn(String prefecture) {
        return count("prefectureCode = ?1 and role = ?2", prefecture, Role.ADMIN) > 0;
    }

    void signedIn(UUID id, Instant now) {
        update("lastSignInAt = ?1 where id = ?2", now, id);
    }

    Page<Account> list(String prefecture, AccountFilter filter, PageRequest request) {
        PanacheQuery<Account> found = find("""
            from Account a
            where a.prefectureCode = :prefecture
              and (:q is null or a.username like :q escape '!')
              and (:role is null or a.role = :role)
              and (:state is null
                or :state = 'DISABLED' and a.disabled
                or :state = 'INVITED' and not a.disabled and a.passwordHash is null
                or :state = 'ACTIVE' and not a.disabled and a.passwordHash is not null)
            order by %s""".formatted(filter.sort().order()),
            Parameters.with("prefecture", prefecture)
                .and("q", SearchText.anywhere(filter.q()))
                .and("role", filter.role())
                .and("state", filter.state() == null ? null : filter.state().name()));
        long total = found.count();
        return request.page(found.range(request.offset(), request.offset() + request.limit() - 1).list(), total);
    }
}
