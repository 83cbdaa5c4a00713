package org.yorisoi.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SignInSessions implements PanacheRepositoryBase<SignInSession, UUID> {

    Optional<SignInSession> withAccount(UUID id) {
        return find("from SignInSession s join fetch s.account where s.id = ?1", id).firstResultOptional();
    }

    void endAllOf(Account account, UUID except) {
        if (except == null) {
            delete("account", account);
        } else {
            delete("account = ?1 and id <> ?2", account, except);
        }
    }

    void forgetEndedBefore(Instant time) {
        delete("endsAt < ?1", time);
    }
}
