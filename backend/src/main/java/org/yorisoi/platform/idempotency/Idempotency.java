package org.yorisoi.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.yorisoi.platform.encryption.Encryption;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;

/**
 * A request sent twice with the same {@code Idempotency-Key} is done once; the second one gets the first one's answer
 * (IETF draft-ietf-httpapi-idempotency-key-header). Answers are kept for a day, encrypted.
 */
@ApplicationScoped
public class Idempotency {

    static final Duration KEPT = Duration.ofDays(1);
    private static final Duration ABANDONED = Duration.ofMinutes(2);
    private static final String CONTEXT = "idempotency_record.answer";

    private final EntityManager entities;
    private final Encryption encryption;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(EntityManager entities, Encryption encryption, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.encryption = encryption;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does the work, unless it was done before under the same key.
     *
     * @param key the request's {@code Idempotency-Key}; without one the work is simply done
     * @param scope whose key it is, and for which operation: keys of two callers never meet
     * @param command the request, for telling a repetition from another request
     */
    public Response once(String key, String scope, Object command, Supplier<Response> work) {
        if (key == null) {
            return work.get();
        }
        String id = id(key, scope);
        String request = hash(write(command));
        if (!QuarkusTransaction.requiringNew().call(() -> claim(id, request))) {
            return QuarkusTransaction.requiringNew()
                .call(() -> earlier(id, request, () -> Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS)));
        }
        try {
            Response response = work.get();
            QuarkusTransaction.requiringNew().run(() -> keep(id, response));
            return response;
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> forget(id));
            throw e;
        }
    }

    /**
     * The same for work that is one use case in one transaction, without any effect outside of it: the key is written in
     * that transaction, as its last statement. Whoever was first has both; whoever repeats it has neither, and gets the first
     * one's answer, whatever would have become of the repetition.
     *
     * @param useCase begins no transaction of its own
     */
    public Response onceWithin(String key, String scope, Object command, Supplier<Response> useCase) {
        if (key == null) {
            return useCase.get();
        }
        String id = id(key, scope);
        String request = hash(write(command));
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Response response = useCase.get();
                add(id, request, response);
                return response;
            });
        } catch (RuntimeException failure) {
            return QuarkusTransaction.requiringNew().call(() -> earlier(id, request, () -> failure));
        }
    }

    private static String id(String key, String scope) {
        if (!key.matches("[!-~]{8,64}")) {
            throw Problem.violation("Idempotency-Key", ViolationCode.INVALID_FORMAT);
        }
        return hash(scope + "\n" + key);
    }

    /** Waits for whoever is adding the same key, and fails when she has added it. */
    private void add(String id, String request, Response response) {
        entities.createNativeQuery(
                "insert into idempotency_record (id, request_hash, answer, created_at) values (?1, ?2, ?3, ?4)")
            .setParameter(1, id).setParameter(2, request).setParameter(3, encrypted(response))
            .setParameter(4, clock.instant()).executeUpdate();
    }

    private boolean claim(String id, String request) {
        Instant now = clock.instant();
        entities.createNativeQuery("delete from idempotency_record where id = ?1 and answer is null and created_at < ?2")
            .setParameter(1, id).setParameter(2, now.minus(ABANDONED)).executeUpdate();
        return entities.createNativeQuery(
                "insert ignore into idempotency_record (id, request_hash, created_at) values (?1, ?2, ?3)")
            .setParameter(1, id).setParameter(2, request).setParameter(3, now).executeUpdate() == 1;
    }

    /** @param ifNone what is said when nobody has used the key */
    private Response earlier(String id, String request, Supplier<RuntimeException> ifNone) {
        IdempotencyRecord record = entities.find(IdempotencyRecord.class, id);
        if (record == null) {
            throw ifNone.get();
        }
        if (!record.isFor(request)) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        if (record.answer() == null) {
            throw Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS);
        }
        Answer answer = read(encryption.decrypt(record.answer(), CONTEXT));
        return Response.status(answer.status())
            .type(MediaType.APPLICATION_JSON_TYPE)
            .header(HttpHeaders.LOCATION, answer.location())
            .header(HttpHeaders.ETAG, answer.tag())
            .entity(answer.body())
            .build();
    }

    private void keep(String id, Response response) {
        entities.find(IdempotencyRecord.class, id).answered(encrypted(response));
    }

    private String encrypted(Response response) {
        Answer answer = new Answer(response.getStatus(),
            response.getHeaderString(HttpHeaders.LOCATION),
            response.getEntityTag() == null ? null : "\"" + response.getEntityTag().getValue() + "\"",
            json.valueToTree(response.getEntity()));
        return encryption.encrypt(write(answer), CONTEXT);
    }

    private void forget(String id) {
        entities.createNativeQuery("delete from idempotency_record where id = ?1").setParameter(1, id).executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forgetOld() {
        Instant old = clock.instant().minus(KEPT);
        QuarkusTransaction.requiringNew().run(() ->
            entities.createNativeQuery("delete from idempotency_record where created_at < ?1")
                .setParameter(1, old).executeUpdate());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer read(String text) {
        try {
            return json.readValue(text, Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was answered, enough to answer it again. The body is no text in a text: that may be longer than texts may. */
    record Answer(int status, String location, String tag, JsonNode body) {
    }
}
