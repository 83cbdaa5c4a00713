package org.yorisoi.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yorisoi.platform.problem.ProblemType;

/**
 * An address with an empty segment names nothing: {@code /accounts//invitation} is not the account {@code invitation} and
 * {@code /hospitals/} not the list of hospitals, as which Jakarta REST would read them.
 */
@ApplicationScoped
class WholePaths {

    private static final int AFTER_THE_SECURITY_HEADERS = 901;

    private final Refusal refusal;

    WholePaths(Refusal refusal) {
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseEmptySegments, AFTER_THE_SECURITY_HEADERS);
    }

    private void refuseEmptySegments(RoutingContext context) {
        String path = context.request().path();
        if (path.contains("//") || path.startsWith("/api/") && path.endsWith("/")) {
            refusal.answer(context, ProblemType.NOT_FOUND);
        } else {
            context.next();
        }
    }
}
