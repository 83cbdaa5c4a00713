package org.yorisoi.supporter.qualification.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.supporter.qualification.ParticipantLinks;

/** The links that humans have made. */
@ApplicationScoped
class DecidedLinks implements ParticipantLinks {

    private final Decisions decisions;

    DecidedLinks(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<UUID, UUID> in(String prefecture) {
        Map<UUID, UUID> links = new HashMap<>();
        decisions.standing(prefecture).stream().filter(decision -> decision.verdict().links())
            .forEach(decision -> links.put(decision.participantId(), decision.supporterId()));
        return links;
    }
}
