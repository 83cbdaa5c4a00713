package org.yorisoi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells who holds a token, by what the database says now: a session that ended a second ago lets nobody in. Every request
 * asks, so it is one statement without a transaction around it.
 */
@ApplicationScoped
class Identification {

    private final Tokens tokens;
    private final SignInSessions sessions;
    private final ApiClients clients;
    private final Clock clock;

    Identification(Tokens tokens, SignInSessions sessions, ApiClients clients, Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.clients = clients;
        this.clock = clock;
    }

    Optional<Caller> of(String token) {
        return tokens.verify(token).flatMap(verified -> verified.session().isPresent()
            ? person(verified.session().get())
            : system(verified.client().orElseThrow(), verified.scopes()));
    }

    private Optional<Caller> person(UUID sessionId) {
        Instant now = clock.instant();
        return sessions.look(sessionId).filter(session -> session.isOpenAt(now)).map(session -> {
            if (session.isToBeNoted(now)) {
                sessions.seen(sessionId, now);
            }
            Account account = session.account();
            return new Caller(account.id(), session.id(), account.role(), account.prefectureCode(),
                account.hospitalId(), Permission.of(account.role()));
        });
    }

    private Optional<Caller> system(UUID id, Set<Permission> scopes) {
        return clients.look(id).filter(client -> !client.isDisabled()).map(client -> {
            Set<Permission> given = EnumSet.noneOf(Permission.class);
            given.addAll(client.scopes());
            given.retainAll(scopes);
            return new Caller(client.id(), null, client.role(), client.prefectureCode(), client.hospitalId(), given);
        });
    }
}
