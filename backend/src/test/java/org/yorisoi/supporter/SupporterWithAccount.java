package org.yorisoi.supporter;

import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;

/**
 * An active supporter who may be chosen for duties and signs in herself.
 *
 * @param location the address of her entry
 */
public record SupporterWithAccount(String location, UUID id, String name, String username) {

    /** Adds one that nobody else has; the version of her entry is 0. */
    public static SupporterWithAccount added(DemoAccounts accounts) {
        String word = unique();
        String username = "supporter-" + word;
        accounts.account("43", username, "見本 " + word, Role.SUPPORTER, null);
        String name = "当番の" + word;
        String location = add(with(supporter(name), "accountUsername", username, "state", "active", "stateSince",
            "2024-04-01")).statusCode(201).extract().header("Location");
        agreed(idOf(location), "REGISTER");
        agreed(idOf(location), "HEALTH_DATA");
        return new SupporterWithAccount(location, idOf(location), name, username);
    }

    private static void agreed(UUID id, String purpose) {
        QuarkusTransaction.requiringNew().run(() -> Arc.container().instance(EntityManager.class).get()
            .createNativeQuery("""
                insert into supporter_consent (id, supporter_id, purpose, text_version, given_on, channel, entered_at)
                values (?1, ?2, ?3, '2026-03', '2026-04-01', 'PAPER', '2026-04-01')""")
            .setParameter(1, UUID.randomUUID()).setParameter(2, id).setParameter(3, purpose).executeUpdate());
    }

    /** She agrees that hospitals learn her name. */
    public SupporterWithAccount shared() {
        agreed(id, "SHARE_WITH_HOSPITALS");
        return this;
    }
}
