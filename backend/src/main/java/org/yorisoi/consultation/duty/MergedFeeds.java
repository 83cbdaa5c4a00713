package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yorisoi.supporter.MergePair;
import org.yorisoi.supporter.MergedKind;
import org.yorisoi.supporter.SupporterReferences;

/**
 * The calendar addresses of two entries that are merged. Where both have one, the kept entry's stays. An address is known by
 * its secret: one that was renewed since is not the one that moved.
 */
@ApplicationScoped
class MergedFeeds implements SupporterReferences {

    private final DutyFeeds feeds;

    MergedFeeds(DutyFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public MergedKind kind() {
        return MergedKind.CALENDAR;
    }

    @Override
    public List<UUID> moving(MergePair pair) {
        return feeds.findByIdOptional(pair.kept()).isPresent() ? List.of()
            : feeds.findByIdOptional(pair.other()).map(MergedFeeds::secretOf).stream().toList();
    }

    @Override
    public void move(Collection<UUID> rows, UUID from, UUID to) {
        if (feeds.findByIdOptional(from).filter(feed -> rows.contains(secretOf(feed))).isPresent()) {
            feeds.getEntityManager().createNativeQuery("update duty_feed set supporter_id = ?1 where supporter_id = ?2")
                .setParameter(1, to).setParameter(2, from).executeUpdate();
        }
    }

    private static UUID secretOf(DutyFeed feed) {
        return UUID.nameUUIDFromBytes(feed.secret().getBytes(StandardCharsets.UTF_8));
    }
}
