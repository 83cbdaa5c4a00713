package org.yorisoi.salon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.Problem;

/**
 * Which salons the caller has to do with, once the door has let her in: organisers with those that they keep themselves,
 * all others with every salon of their prefecture.
 */
@ApplicationScoped
public class SalonAccess {

    private final Organisers organisers;
    private final CurrentUser user;
    private final Clock clock;

    SalonAccess(Organisers organisers, CurrentUser user, Clock clock) {
        this.organisers = organisers;
        this.user = user;
        this.clock = clock;
    }

    /** The salons that the caller is limited to; empty when there is no limit within her prefecture. */
    @Transactional
    public Optional<Set<UUID>> limit() {
        return user.isSignedIn() && user.role() == Role.ORGANISER
            ? Optional.of(organisers.salonsKeptBy(user.id(), LocalDate.now(clock))) : Optional.empty();
    }

    /** To an organiser, salons that are not her own are not there: 404. */
    @Transactional
    public void requireOwn(UUID salonId) {
        if (limit().filter(own -> !own.contains(salonId)).isPresent()) {
            throw Problem.notFound();
        }
    }

    /** What the caller sees of the prefecture's salons beyond what the public does. */
    @Transactional
    public SalonsSeen seen(String prefecture) {
        if (!user.isSignedIn() || !user.prefecture().equals(prefecture) || !user.may(Permission.SALONS_READ)) {
            return new SalonsSeen.Public();
        }
        return limit().<SalonsSeen>map(SalonsSeen.PublicAndOwn::new).orElseGet(SalonsSeen.All::new);
    }
}
