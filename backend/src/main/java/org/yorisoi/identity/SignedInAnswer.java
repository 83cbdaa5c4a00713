package org.yorisoi.identity;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Marks the answers to callers who are signed in. What is open to everybody is answered when a session has ended, too, but
 * with what the public sees; without the mark nobody could tell the one from the other.
 */
@Provider
public class SignedInAnswer implements ContainerResponseFilter {

    static final String SIGNED_IN = "Yorisoi-Signed-In";

    private final CurrentUser user;

    SignedInAnswer(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (user.isSignedIn()) {
            answer.getHeaders().putSingle(SIGNED_IN, "true");
        }
    }
}
