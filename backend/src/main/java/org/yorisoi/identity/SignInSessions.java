package org.yorisoi.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

@ApplicationScoped
class SignInSessions implements PanacheRepositoryBase<SignInSession, UUID> {

    private static final String WITH_ACCOUNT = "from SignInSession s join fetch s.account where s.id = ?1";

    private final SessionFactory database;

    SignInSessions(SessionFactory database) {
        this.database = database;
    }

    Optional<SignInSession> withAccount(UUID id) {
        return find(WITH_ACCOUNT, id).firstResultOptional();
    }

    /** As it is at this moment, for reading only; needs no transaction. */
    Optional<SignInSession> look(UUID id) {
        try (StatelessSession once = database.openStatelessSession()) {
            return once.createSelectionQuery(WITH_ACCOUNT, SignInSession.class).setParameter(1, id).uniqueResultOptional();
        }
    }

    @Transactional
    void seen(UUID id, Instant now) {
        update("lastSeenAt = ?1 where id = ?2", now, id);
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
