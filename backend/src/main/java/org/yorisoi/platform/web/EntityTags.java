package org.yorisoi.platform.web;

import jakarta.ws.rs.core.EntityTag;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Lost updates are impossible: who writes says which version was read (RFC 9110, section 13.1.1). */
public final class EntityTags {

    private EntityTags() {
    }

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses a write that is not based on the current version.
     *
     * @param ifMatch the request's {@code If-Match} header, null if it has none
     * @throws Problem {@link ProblemType#PRECONDITION_REQUIRED} or {@link ProblemType#STALE_VERSION}
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals("*") || tag.strip().equals("\"" + version + "\"")) {
                return;
            }
        }
        throw Problem.of(ProblemType.STALE_VERSION);
    }
}
