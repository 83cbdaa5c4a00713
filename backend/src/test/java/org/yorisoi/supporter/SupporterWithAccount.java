package org.yorisoi.supporter;

import static org.yorisoi.supporter.SupporterRequests.add;
import static org.yorisoi.supporter.SupporterRequests.consents;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.supporter;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.SupporterRequests.with;
import static org.yorisoi.supporter.qualification.QualificationRequests.trained;

import java.util.UUID;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;

/**
 * An active supporter who may be chosen for duties and signs in herself: she has agreed and is trained.
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
        consents(location, "register");
        consents(location, "health_data");
        trained(location, "foundation", "2026-01-24");
        return new SupporterWithAccount(location, idOf(location), name, username);
    }

    /** She agrees that hospitals learn her name. */
    public SupporterWithAccount shared() {
        consents(location, "share_with_hospitals");
        return this;
    }
}
