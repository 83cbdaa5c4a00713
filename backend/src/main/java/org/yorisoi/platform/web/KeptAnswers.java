package org.yorisoi.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yorisoi.platform.revision.Revisions;

/**
 * Answers the public out of memory, before anything else is done. What it may keep is marked {@link PublicAnswer}. A request
 * with a cookie or a token is never answered from here.
 */
@ApplicationScoped
class KeptAnswers {

    private static final String KEY = KeptAnswers.class.getName();
    private static final int AFTER_THE_BODY_LIMIT = 800;
    /** Longer addresses than people and our pages write are not worth keeping. */
    private static final int LONGEST_KEY = 1_000;

    private final Cache<String, KeptAnswer> answers;
    private final Revisions revisions;
    private final Clock clock;

    KeptAnswers(@ConfigProperty(name = "yorisoi.public-answers.memory") MemorySize memory, Revisions revisions,
                Clock clock) {
        this.answers = Caffeine.newBuilder().maximumWeight(memory.asLongValue())
            .weigher((String key, KeptAnswer answer) -> key.length() + answer.size()).build();
        this.revisions = revisions;
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_THE_BODY_LIMIT);
    }

    /** Under what the answer to this request may be kept; empty when it is not for everybody, or too long. */
    static Optional<String> keyOf(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    /** What an answer that is made from now on will be true for; empty while nobody knows. */
    Optional<KeptAnswer.Basis> basis(String prefecture, String subject) {
        OptionalLong revision = revisions.current(prefecture, subject);
        return revision.isEmpty() ? Optional.empty()
            : Optional.of(new KeptAnswer.Basis(prefecture, subject, revision.getAsLong(), LocalDate.now(clock)));
    }

    void keep(String key, KeptAnswer answer) {
        answers.put(key, answer);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        String key = key(request);
        if (key == null) {
            context.next();
            return;
        }
        KeptAnswer kept = answers.getIfPresent(key);
        if (kept != null && basis(kept.basis().prefecture(), kept.basis().subject()).filter(kept.basis()::equals)
            .isPresent()) {
            kept.answer(request);
            return;
        }
        context.put(KEY, key);
        context.next();
    }

    private static String key(HttpServerRequest request) {
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!reads || !request.path().startsWith("/api/")
            || request.headers().contains(HttpHeaders.COOKIE) || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return null;
        }
        String key = request.path() + "\n" + inOrder(request.query()) + "\n" + request.getHeader(HttpHeaders.ACCEPT);
        return key.length() > LONGEST_KEY ? null : key;
    }

    /** By the parameters' names; where one is repeated, the order counts. */
    private static String inOrder(String query) {
        return query == null || query.indexOf('&') < 0 ? query : Arrays.stream(query.split("&"))
            .sorted(Comparator.comparing(parameter -> parameter.split("=", 2)[0])).collect(Collectors.joining("&"));
    }
}
