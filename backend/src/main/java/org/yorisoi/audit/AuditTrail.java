package org.yorisoi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

/**
 * Writes the trail, in the transaction of what it is about, and reads it. Each entry's hash covers the one before, so
 * that an entry that was changed or taken out later shows.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String START = "0".repeat(64);

    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    AuditTrail(EntityManager entities, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    void note(@Observes AuditedAction happened) {
        Object[] chain = (Object[]) entities.createNativeQuery(
                "select entries, last_hash from audit_chain where prefecture_code = ?1 for update", Object[].class)
            .setParameter(1, happened.prefecture()).getSingleResult();
        long number = ((Number) chain[0]).longValue() + 1;
        LocalDateTime at = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        boolean known = somebodyIsKnown();
        UUID actor = known ? user.id() : null;
        String role = known ? user.role().name() : null;
        String hash = hash((String) chain[1], number, at, actor, role, happened.action(), happened.subject());
        entities.createNativeQuery("""
                insert into audit_entry (prefecture_code, number, at, actor_id, actor_role, action, subject_id, hash)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
            .setParameter(1, happened.prefecture()).setParameter(2, number).setParameter(3, at)
            .setParameter(4, bytes(actor)).setParameter(5, role).setParameter(6, happened.action())
            .setParameter(7, bytes(happened.subject())).setParameter(8, hash).executeUpdate();
        entities.createNativeQuery("update audit_chain set entries = ?2, last_hash = ?3 where prefecture_code = ?1")
            .setParameter(1, happened.prefecture()).setParameter(2, number).setParameter(3, hash).executeUpdate();
    }

    /** @param action only entries of this action; null means all */
    @Transactional
    public Page<AuditEntry> list(String prefecture, String action, PageRequest page) {
        Number total = (Number) entities.createNativeQuery("""
                select count(*) from audit_entry where prefecture_code = ?1 and (?2 is null or action = ?2)""")
            .setParameter(1, prefecture).setParameter(2, action).getSingleResult();
        List<AuditEntry> entries = entities.createNativeQuery("""
                select e.number, e.at, e.actor_id, coalesce(a.username, c.client_id), e.actor_role, e.action, e.subject_id
                from audit_entry e
                left join account a on a.id = e.actor_id
                left join api_client c on c.id = e.actor_id
                where e.prefecture_code = ?1 and (?2 is null or e.action = ?2)
                order by e.number desc limit ?3 offset ?4""", Object[].class)
            .setParameter(1, prefecture).setParameter(2, action)
            .setParameter(3, page.limit()).setParameter(4, page.offset())
            .getResultList().stream().map(row -> entry((Object[]) row)).toList();
        return page.page(entries, total.longValue());
    }

    /**
     * Who read or changed what is kept of somebody, but not what she did herself. The newest first.
     *
     * @param subjects all under which something of her is kept
     * @param wholeLists actions on a whole list, in which she stands too
     */
    @Transactional
    public Page<AuditEntry> about(String prefecture, Set<UUID> subjects, UUID herself, List<String> wholeLists, PageRequest page) {
        List<byte[]> ids = subjects.stream().map(AuditTrail::bytes).toList();
        String condition = """
            e.prefecture_code = ?1 and (e.subject_id in (?2) or e.subject_id is null and e.action in (?3))
            and e.actor_id is not null and e.actor_id <> ?4""";
        Number total = (Number) entities.createNativeQuery("select count(*) from audit_entry e where " + condition)
            .setParameter(1, prefecture).setParameter(2, ids).setParameter(3, wholeLists)
            .setParameter(4, bytes(herself)).getSingleResult();
        List<AuditEntry> entries = this.entities.createNativeQuery("""
                select e.number, e.at, e.actor_id, coalesce(a.username, c.client_id), e.actor_role, e.action, e.subject_id
                from audit_entry e
                left join account a on a.id = e.actor_id
                left join api_client c on c.id = e.actor_id
                where\s""" + condition + " order by e.number desc limit ?5 offset ?6", Object[].class)
            .setParameter(1, prefecture).setParameter(2, ids).setParameter(3, wholeLists)
            .setParameter(4, bytes(herself)).setParameter(5, page.limit()).setParameter(6, page.offset())
            .getResultList().stream().map(row -> entry((Object[]) row)).toList();
        return page.page(entries, total.longValue());
    }

    /**
     * Whether the trail is as it was written.
     *
     * @param entries how many there are
     * @param brokenAt the first number that does not fit; null when all do
     */
    public record Verification(long entries, Long brokenAt) {
    }

    /** Goes through the whole trail, a thousand entries at a time. */
    @Transactional
    public Verification verify(String prefecture) {
        Object[] chain = (Object[]) entities.createNativeQuery(
                "select entries, last_hash from audit_chain where prefecture_code = ?1", Object[].class)
            .setParameter(1, prefecture).getSingleResult();
        long length = ((Number) chain[0]).longValue();
        String hash = START;
        long number = 0;
        while (number < length) {
            List<?> rows = entities.createNativeQuery("""
                    select number, at, actor_id, actor_role, action, subject_id, hash from audit_entry
                    where prefecture_code = ?1 and number > ?2 order by number limit 1000""", Object[].class)
                .setParameter(1, prefecture).setParameter(2, number).getResultList();
            for (Object each : rows) {
                Object[] row = (Object[]) each;
                number++;
                hash = hash(hash, number, time(row[1]), uuid(row[2]), (String) row[3], (String) row[4], uuid(row[5]));
                if (((Number) row[0]).longValue() != number || !hash.equals(row[6])) {
                    return new Verification(length, number);
                }
            }
            if (rows.isEmpty()) {
                return new Verification(length, number + 1);
            }
        }
        return new Verification(length, hash.equals(chain[1]) ? null : length);
    }

    private boolean somebodyIsKnown() {
        try {
            return user.isSignedIn();
        } catch (ContextNotActiveException outsideOfARequest) {
            return false;
        }
    }

    private static String hash(String before, long number, LocalDateTime at, UUID actor, String role, String action,
                               UUID subject) {
        try {
            String line = String.join("\n", before, Long.toString(number), at.toString(), String.valueOf(actor),
                String.valueOf(role), action, String.valueOf(subject));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AuditEntry entry(Object[] row) {
        Instant at = time(row[1]).toInstant(ZoneOffset.UTC);
        return new AuditEntry(((Number) row[0]).longValue(), at, uuid(row[2]), (String) row[3], (String) row[4],
            (String) row[5], uuid(row[6]));
    }

    private static LocalDateTime time(Object column) {
        return column instanceof java.sql.Timestamp t ? t.toLocalDateTime() : (LocalDateTime) column;
    }

    private static byte[] bytes(UUID id) {
        return id == null ? null : ByteBuffer.allocate(16).putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits()).array();
    }

    private static UUID uuid(Object column) {
        if (column == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
