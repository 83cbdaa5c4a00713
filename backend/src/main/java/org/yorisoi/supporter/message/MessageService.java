package org.yorisoi.supporter.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/**
 * The door to messages. Any room tells a supporter something here; she reads it on her own side. Those who are gone are
 * told nothing, and nobody who tells has to think of it.
 */
@ApplicationScoped
public class MessageService {

    private final Messages messages;
    private final SupporterService supporters;
    private final CurrentUser user;
    private final Clock clock;

    MessageService(Messages messages, SupporterService supporters, CurrentUser user, Clock clock) {
        this.messages = messages;
        this.supporters = supporters;
        this.user = user;
        this.clock = clock;
    }

    /** @param facts the ones that the kind names, and nothing of anybody else */
    @Transactional
    public void tell(String prefecture, UUID supporterId, MessageKind kind, Map<String, String> facts) {
        if (!supporters.get(prefecture, supporterId).state().isGone()) {
            messages.persist(new Message(prefecture, supporterId, kind, facts, clock.instant()));
        }
    }

    /**
     * Tells many the same.
     *
     * @return who was told: those who are gone, or of another prefecture, are not among them
     */
    @Transactional
    public Set<UUID> tellAll(String prefecture, Collection<UUID> supporterIds, MessageKind kind,
                             Map<String, String> facts) {
        Set<UUID> told = new HashSet<>(supporterIds);
        told.retainAll(supporters.all(prefecture).stream().filter(one -> !one.state().isGone())
            .map(SupporterSummary::id).collect(Collectors.toSet()));
        Instant now = clock.instant();
        messages.persist(told.stream().map(id -> new Message(prefecture, id, kind, facts, now)));
        return told;
    }

    /**
     * Tells each of many something of her own. Those who are gone are told nothing.
     *
     * @param facts by supporter
     */
    @Transactional
    public void tellEach(String prefecture, MessageKind kind, Map<UUID, Map<String, String>> facts) {
        Instant now = clock.instant();
        messages.persist(supporters.all(prefecture).stream()
            .filter(one -> !one.state().isGone() && facts.containsKey(one.id()))
            .map(one -> new Message(prefecture, one.id(), kind, facts.get(one.id()), now)));
    }

    /** The caller's own messages, the newest first. */
    @Transactional
    public Page<Message> own(String prefecture, boolean unreadOnly, PageRequest page) {
        return messages.to(self(prefecture), unreadOnly, page);
    }

    /** The caller has read one of her own. */
    @Transactional
    public void read(String prefecture, UUID id) {
        if (!messages.read(self(prefecture), id, now())) {
            throw Problem.notFound();
        }
    }

    /** The caller has read all that there is now. */
    @Transactional
    public void readAll(String prefecture) {
        messages.readAll(self(prefecture), now());
    }

    private UUID self(String prefecture) {
        return supporters.ofAccount(prefecture, user.id()).orElseThrow(Problem::notFound).id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
