package org.yorisoi.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built app out of the folder {@code yorisoi.spa.directory}, if there is one. A page's address that is not a
 * file gets {@code index.html}: the app itself knows its pages. In a deployment the web front does this instead.
 */
@ApplicationScoped
class SinglePageApp {

    private static final Pattern NOT_A_PAGE = Pattern.compile("/(api|q|assets|\\.well-known)(/.*)?");
    private static final String INDEX = "/index.html";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EVERY_TIME = "no-cache";
    private static final int BEFORE_THE_API = 100;

    private final Optional<Path> directory;

    SinglePageApp(@ConfigProperty(name = "yorisoi.spa.directory") Optional<Path> directory) {
        this.directory = directory.map(Path::toAbsolutePath);
    }

    void addTo(@Observes Router router) {
        directory.ifPresent(folder -> {
            StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                .setIncludeHidden(false);
            router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).order(BEFORE_THE_API)
                .handler(context -> serve(context, files));
            router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).order(BEFORE_THE_API + 1)
                .handler(SinglePageApp::serveIndexForPages);
        });
    }

    private static void serve(RoutingContext context, StaticHandler files) {
        String path = context.normalizedPath();
        if (path.startsWith("/api/") || path.startsWith("/q/") || path.startsWith("/.well-known/")) {
            context.next();
            return;
        }
        boolean namedByContent = path.startsWith("/assets/");
        context.addHeadersEndHandler(end -> {
            if (context.response().getStatusCode() < 400) {
                context.response().headers().set(HttpHeaders.CACHE_CONTROL, namedByContent ? FOR_EVER : ASK_EVERY_TIME);
            }
        });
        files.handle(context);
    }

    private static void serveIndexForPages(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        boolean page = accepted != null && accepted.contains("text/html")
            && !NOT_A_PAGE.matcher(context.normalizedPath()).matches();
        if (page) {
            context.reroute(INDEX);
        } else {
            context.next();
        }
    }
}
