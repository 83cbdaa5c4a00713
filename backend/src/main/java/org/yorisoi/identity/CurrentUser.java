package org.yorisoi.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Who is calling, for every room. Nobody, until the door has let somebody in. */
@RequestScoped
public class CurrentUser {

    private Caller caller;

    void is(Caller somebody) {
        caller = somebody;
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    /** The account or API client. */
    public UUID id() {
        return somebody().id();
    }

    public Role role() {
        return somebody().role();
    }

    public String prefecture() {
        return somebody().prefecture();
    }

    /** The caller's own hospital; null where there is none. */
    public UUID hospitalId() {
        return somebody().hospitalId();
    }

    public Set<Permission> permissions() {
        return caller == null ? Set.of() : caller.permissions();
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    UUID sessionId() {
        return somebody().sessionId();
    }

    private Caller somebody() {
        if (caller == null) {
            throw Problem.of(ProblemType.UNAUTHENTICATED);
        }
        return caller;
    }
}
