package org.yorisoi.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Set;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/**
 * Who comes in. Every request passes here before it reaches an operation: first who it is (401), then whether the
 * permission table lets them (403), then whether it is their prefecture (404: nobody learns what others have).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Door implements ContainerRequestFilter {

    /** Holds a person's token; set at sign-in. */
    public static final String SESSION_COOKIE = "yorisoi_session";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Identification identification;
    private final CurrentUser user;
    private final PrefectureDirectory prefectures;

    @Context
    ResourceInfo resource;

    Door(Identification identification, CurrentUser user, PrefectureDirectory prefectures) {
        this.identification = identification;
        this.user = user;
        this.prefectures = prefectures;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        refuseOtherSites(request);
        Method operation = resource.getResourceMethod();
        if (operation == null) {
            return;
        }
        String prefecture = request.getUriInfo().getPathParameters().getFirst("prefecture");
        if (operation.isAnnotationPresent(Open.class)) {
            identification.of(token(request)).ifPresent(user::is);
            if (prefecture != null && !prefectures.isKnown(prefecture)) {
                throw Problem.notFound();
            }
            return;
        }
        user.is(identification.of(token(request)).orElseThrow(() -> Problem.of(ProblemType.UNAUTHENTICATED)));
        Requires requires = operation.getAnnotation(Requires.class);
        if (requires == null && !operation.isAnnotationPresent(RequiresSignIn.class)
            || requires != null && !user.may(requires.value())) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
        if (prefecture != null && !prefecture.equals(user.prefecture())) {
            throw Problem.notFound();
        }
    }

    /** A browser names the site that a request comes from; a system does not, and needs not. */
    private static void refuseOtherSites(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin == null || SAFE.contains(request.getMethod())) {
            return;
        }
        String host = request.getHeaderString(HttpHeaders.HOST);
        if (host == null || !host.equalsIgnoreCase(authority(origin))) {
            throw Problem.of(ProblemType.CROSS_SITE_REQUEST);
        }
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException notAnOrigin) {
            return null;
        }
    }

    /** A Bearer token if there is one, else the session cookie. */
    static String token(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return authorization.substring(7).strip();
        }
        Cookie cookie = request.getCookies().get(SESSION_COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
