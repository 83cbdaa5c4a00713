package org.yorisoi.supporter;

import java.util.Set;

/**
 * An entry of the register as the caller sees it.
 *
 * @param standing what her standing consents are for
 * @param recommendedFor for what she is recommended today
 * @param whole whether the caller keeps the register, and so sees contact data, reading needs and consents too
 */
public record SupporterOverview(Supporter supporter, Set<ConsentPurpose> standing, Set<RecommendedFor> recommendedFor,
                                boolean whole) {

    /** What is kept of her is hers. */
    SupporterOverview toHerself() {
        return new SupporterOverview(supporter, standing, recommendedFor, true);
    }


    /** Whether something about health is kept, and whether it may be read. */
    public HealthState health() {
        if (!standing.contains(ConsentPurpose.HEALTH_DATA)) {
            return HealthState.CLOSED;
        }
        return supporter.health().isPresent() ? HealthState.TOLD : HealthState.EMPTY;
    }

    public SupporterSummary summary() {
        SupporterState state = supporter.state();
        return new SupporterSummary(supporter.id(), supporter.number(), supporter.person().name(), supporter.person().kana(),
            state, supporter.accountId(), !state.isGone() && standing.contains(ConsentPurpose.NAMED_IN_PUBLIC),
            state.serves() && standing.contains(ConsentPurpose.REGISTER) && standing.contains(ConsentPurpose.HEALTH_DATA),
            !state.isGone() && standing.contains(ConsentPurpose.SHARE_WITH_HOSPITALS));
    }
}
