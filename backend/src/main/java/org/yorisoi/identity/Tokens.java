package org.yorisoi.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.yorisoi.platform.encryption.Secrets;

/**
 * Makes and verifies the JWTs of people's cookies and of systems. A token only says who somebody claims to be; whether
 * the session or client behind it is still good is asked of the database at every request.
 */
@ApplicationScoped
class Tokens {

    static final Duration OF_SYSTEM = Duration.ofHours(1);
    static final Duration OF_DEVICE = Duration.ofDays(365);
    private static final int LONGEST = 4_000;
    private static final int KEPT = 10_000;
    private static final String ISSUER = "yorisoi";
    private static final String USE = "use";
    private static final Pattern KEY_ID = Pattern.compile("\"kid\"\\s*:\\s*\"([A-Za-z0-9_-]{1,64})\"");

    private enum Use { SESSION, CLIENT, DEVICE }

    private final SigningKeys keys;
    private final JWTParser parser;
    private final Clock clock;
    /** What was verified before, by the token's hash: checking a signature costs more than all else that a request begins with. */
    private final Cache<String, Verified> verified = Caffeine.newBuilder().maximumSize(KEPT).build();

    Tokens(SigningKeys keys, JWTParser parser, Clock clock) {
        this.keys = keys;
        this.parser = parser;
        this.clock = clock;
    }

    /** What a token that we signed says. Exactly one of session and client is there. */
    record Verified(Optional<UUID> session, Optional<UUID> client, Set<Permission> scopes, Instant end) {
    }

    String ofSession(SignInSession session) {
        return sign(session.id(), Use.SESSION, session.endsAt(), "");
    }

    String ofClient(ApiClient client, Set<Permission> scopes) {
        return sign(client.id(), Use.CLIENT, clock.instant().plus(OF_SYSTEM), scopeText(scopes));
    }

    /** Remembers that this account has signed in from this browser. */
    String ofDevice(Account account) {
        return sign(account.id(), Use.DEVICE, clock.instant().plus(OF_DEVICE), "");
    }

    Optional<UUID> accountOfDevice(String token) {
        return read(token).filter(t -> isFor(t, Use.DEVICE)).map(t -> UUID.fromString(t.getSubject()));
    }

    Optional<Verified> verify(String token) {
        if (!isPossible(token)) {
            return Optional.empty();
        }
        Verified known = verified.get(Secrets.hash(token), unknown -> read(token).flatMap(Tokens::verified).orElse(null));
        return Optional.ofNullable(known).filter(v -> clock.instant().isBefore(v.end()));
    }

    private static Optional<Verified> verified(JsonWebToken token) {
        UUID subject = UUID.fromString(token.getSubject());
        Instant end = Instant.ofEpochSecond(token.getExpirationTime());
        if (isFor(token, Use.SESSION)) {
            return Optional.of(new Verified(Optional.of(subject), Optional.empty(), Set.of(), end));
        }
        if (isFor(token, Use.CLIENT)) {
            return Optional.of(new Verified(Optional.empty(), Optional.of(subject), scopes(token.getClaim("scope")), end));
        }
        return Optional.empty();
    }

    private static boolean isPossible(String token) {
        return token != null && token.length() <= LONGEST;
    }

    static String scopeText(Set<Permission> scopes) {
        return scopes.stream().map(Permission::scope).sorted().collect(Collectors.joining(" "));
    }

    static Set<Permission> scopes(String text) {
        return Arrays.stream(text.split(" ")).map(Permission::ofScope).flatMap(Optional::stream)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    private String sign(UUID subject, Use use, Instant end, String scope) {
        return Jwt.issuer(ISSUER).subject(subject.toString()).claim(USE, use.name()).claim("scope", scope)
            .issuedAt(clock.instant()).expiresAt(end)
            .jws().algorithm(SignatureAlgorithm.ES256).keyId(keys.currentId())
            .sign(keys.currentPrivate());
    }

    private Optional<JsonWebToken> read(String token) {
        if (!isPossible(token)) {
            return Optional.empty();
        }
        return keyId(token).flatMap(keys::publicKey).flatMap(key -> {
            try {
                return Optional.of(parser.verify(token, key));
            } catch (ParseException notOursOrTooOld) {
                return Optional.empty();
            }
        });
    }

    /** Which of our keys the token says it is signed with; whether it is so, the signature tells. */
    private static Optional<String> keyId(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            String header = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            Matcher found = KEY_ID.matcher(header);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static boolean isFor(JsonWebToken token, Use use) {
        return use.name().equals(token.getClaim(USE));
    }
}
