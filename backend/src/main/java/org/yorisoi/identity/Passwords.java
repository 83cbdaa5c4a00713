package org.yorisoi.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yorisoi.platform.encryption.Secrets;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;

/** Passwords are kept as bcrypt hashes. bcrypt reads 72 bytes, so longer passwords are refused when they are set. */
@ApplicationScoped
class Passwords {

    private static final int SHORTEST = 12;
    private static final int MOST_BYTES = 72;

    private final int cost;
    private final String nobodys;

    Passwords(@ConfigProperty(name = "yorisoi.password.bcrypt-cost", defaultValue = "12") int cost) {
        this.cost = cost;
        this.nobodys = BcryptUtil.bcryptHash(Secrets.random(), cost);
    }

    /** @param field where to say that the password can't be taken */
    String hash(String password, String field) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw Problem.violation(field, ViolationCode.TOO_SHORT, SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Problem.violation(field, ViolationCode.TOO_LONG, MOST_BYTES);
        }
        return hash(password);
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /** @param hash null when there is no such account: then it takes as long, and is wrong */
    boolean matches(String password, String hash) {
        boolean same = BcryptUtil.matches(password, hash == null ? nobodys : hash);
        return hash != null && same;
    }
}
