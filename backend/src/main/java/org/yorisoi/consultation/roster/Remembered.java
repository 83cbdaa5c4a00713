package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.yorisoi.platform.encryption.Encryption;

/** Remembers what solving has found out, as long as nothing changes that it depends on. */
@ApplicationScoped
class Remembered {

    private static final String CONTEXT = "roster_finding.answer";

    private final EntityManager entities;
    private final Encryption encryption;
    private final KeptJson json;
    private final Clock clock;

    Remembered(EntityManager entities, Encryption encryption, KeptJson json, Clock clock) {
        this.entities = entities;
        this.encryption = encryption;
        this.json = json;
        this.clock = clock;
    }

    /** @param dependsOn everything that the answer depends on, in words */
    <T> T orElse(Situation situation, String question, String dependsOn, Class<T> type, Supplier<T> find) {
        String fingerprint = fingerprint(dependsOn);
        Optional<String> known = QuarkusTransaction.requiringNew().call(() -> known(situation, question, fingerprint));
        if (known.isPresent()) {
            return json.read(encryption.decrypt(known.get(), CONTEXT), type);
        }
        T found = find.get();
        String answer = encryption.encrypt(json.write(found), CONTEXT);
        QuarkusTransaction.requiringNew().run(() -> keep(situation, question, fingerprint, answer));
        return found;
    }

    private Optional<String> known(Situation situation, String question, String fingerprint) {
        return entities.createNativeQuery("""
                select answer from roster_finding
                where prefecture_code = ?1 and month = ?2 and question = ?3 and fingerprint = ?4""", String.class)
            .setParameter(1, situation.prefecture()).setParameter(2, situation.month().toString()).setParameter(3, question)
            .setParameter(4, fingerprint).getResultStream().map(String.class::cast).findFirst();
    }

    private void keep(Situation situation, String question, String fingerprint, String answer) {
        Instant now = clock.instant();
        entities.createNativeQuery("""
                insert into roster_finding (prefecture_code, month, question, fingerprint, answer, found_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                on duplicate key update fingerprint = ?4, answer = ?5, found_at = ?6""")
            .setParameter(1, situation.prefecture()).setParameter(2, situation.month().toString()).setParameter(3, question)
            .setParameter(4, fingerprint).setParameter(5, answer).setParameter(6, now).executeUpdate();
    }

    private static String fingerprint(String dependsOn) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(dependsOn.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
