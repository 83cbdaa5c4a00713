package org.yorisoi.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yorisoi.platform.problem.ProblemType;

/**
 * Refuses a body that is too large as soon as its length is known, in the words of every other problem. Quarkus's own
 * limit answers without a word, so it is somewhat higher. {@link ChunkedBodyLimit} counts where no length is announced.
 *
 * <p>What is still coming is read and thrown away for a while: a browser that can't finish sending never shows the answer.
 */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_THE_SECURITY_HEADERS = 900;
    private static final long PATIENCE = Duration.ofSeconds(30).toMillis();

    private final long limit;
    private final Refusal refusal;

    BodyLimit(@ConfigProperty(name = "yorisoi.max-body-size") MemorySize limit, Refusal refusal) {
        this.limit = limit.asLongValue();
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, AFTER_THE_SECURITY_HEADERS);
    }

    private void refuseTooLarge(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || isSmallEnough(length)) {
            context.next();
            return;
        }
        throwAway(context);
        refusal.answer(context, ProblemType.PAYLOAD_TOO_LARGE);
    }

    private boolean isSmallEnough(String length) {
        try {
            return Long.parseLong(length) <= limit;
        } catch (NumberFormatException notALength) {
            return true;
        }
    }

    long bytes() {
        return limit;
    }

    /** Throws away what is still to come; after half a minute the connection too. */
    static void throwAway(RoutingContext context) {
        HttpServerRequest request = context.request();
        long timer = context.vertx().setTimer(PATIENCE, late -> request.connection().close());
        request.handler(part -> { });
        request.endHandler(all -> context.vertx().cancelTimer(timer));
        request.resume();
    }
}
