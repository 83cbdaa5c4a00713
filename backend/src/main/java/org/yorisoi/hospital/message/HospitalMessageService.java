package org.yorisoi.hospital.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;

/**
 * The door to messages for hospitals. Any room tells a hospital something here; its people read it in the app, any of them for
 * all. Facts name a session and never a person: neither a supporter nor a visitor.
 */
@ApplicationScoped
public class HospitalMessageService {

    private final HospitalMessages messages;
    private final HospitalService hospitals;
    private final CurrentUser user;
    private final Clock clock;

    HospitalMessageService(HospitalMessages messages, HospitalService hospitals, CurrentUser user, Clock clock) {
        this.messages = messages;
        this.hospitals = hospitals;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Tells one hospital, if it is one of the prefecture.
     *
     * @param facts the ones that the kind names, and nothing of anybody
     */
    @Transactional
    public void tell(String prefecture, UUID hospitalId, HospitalMessageKind kind, Map<String, String> facts) {
        if (hospitals.isKnown(prefecture, hospitalId)) {
            messages.persist(new HospitalMessage(prefecture, hospitalId, kind, facts, clock.instant()));
        }
    }

    /**
     * Tells many the same. One statement to know them by.
     *
     * @return which were told: those of another prefecture are not among them
     */
    @Transactional
    public Set<UUID> tellAll(String prefecture, Collection<UUID> hospitalIds, HospitalMessageKind kind,
                             Map<String, String> facts) {
        Set<UUID> told = new HashSet<>(hospitalIds);
        if (told.isEmpty()) {
            return told;
        }
        told.retainAll(hospitals.places(prefecture).keySet());
        Instant now = clock.instant();
        messages.persist(told.stream().map(id -> new HospitalMessage(prefecture, id, kind, facts, now)));
        return told;
    }

    /**
     * Tells each of many its own.
     *
     * @param facts by hospital, those of each message
     */
    @Transactional
    public void tellEach(String prefecture, HospitalMessageKind kind, Map<UUID, List<Map<String, String>>> facts) {
        Set<UUID> known = facts.isEmpty() ? Set.of() : hospitals.places(prefecture).keySet();
        Instant now = clock.instant();
        messages.persist(facts.entrySet().stream().filter(entry -> known.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream().map(each -> new HospitalMessage(prefecture, entry.getKey(), kind, each, now))));
    }

    /** The messages of the caller's own hospital, the newest first. */
    @Transactional
    public Page<HospitalMessage> own(String prefecture, boolean unreadOnly, PageRequest page) {
        return messages.to(prefecture, own(), unreadOnly, page);
    }

    /** Somebody of the hospital has read one of its messages. */
    @Transactional
    public void read(String prefecture, UUID id) {
        if (!messages.read(prefecture, own(), id, now())) {
            throw Problem.notFound();
        }
    }

    /** Somebody of the hospital has read all that there is now. */
    @Transactional
    public void readAll(String prefecture) {
        messages.readAll(prefecture, own(), now());
    }

    private UUID own() {
        if (user.hospitalId() == null) {
            throw Problem.notFound();
        }
        return user.hospitalId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
