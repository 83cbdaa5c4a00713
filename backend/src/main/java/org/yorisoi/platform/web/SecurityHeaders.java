package org.yorisoi.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser: run only our own scripts, show us in nobody's frame, guess no media types, and
 * come back over TLS where there is TLS. {@code frontend/nginx.conf} says the same for the files that it serves.
 */
@ApplicationScoped
class SecurityHeaders {

    /** The one thing that comes from elsewhere: tiles of public maps, from the Geospatial Information Authority. */
    private static final String MAP_TILES = "https://cyberjapandata.gsi.go.jp";
    private static final String POLICY = "default-src 'self'; img-src 'self' data: " + MAP_TILES + "; object-src 'none'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** Swagger UI configures itself with an inline script; it is not part of a deployment's front. */
    private static final String SWAGGER_POLICY = POLICY + "; script-src 'self' 'unsafe-inline'; "
        + "style-src 'self' 'unsafe-inline'";
    private static final String A_YEAR = "max-age=31536000";
    private static final int BEFORE_EVERYTHING = 1000;

    private final boolean tls;

    SecurityHeaders(@ConfigProperty(name = "yorisoi.public-url", defaultValue = "http://localhost") String publicUrl) {
        this.tls = publicUrl.startsWith("https:");
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_EVERYTHING);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        boolean swagger = context.normalizedPath().startsWith("/q/swagger-ui");
        headers.set("Content-Security-Policy", swagger ? SWAGGER_POLICY : POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (tls) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
        context.next();
    }
}
