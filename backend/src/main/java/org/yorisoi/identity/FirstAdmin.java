package org.yorisoi.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the first admin of a prefecture on the first start, so that there is somebody who can invite the others. Does
 * nothing where the prefecture has an admin already.
 */
@ApplicationScoped
class FirstAdmin {

    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);

    @ConfigProperty(name = "yorisoi.admin.prefecture")
    Optional<String> prefecture;
    @ConfigProperty(name = "yorisoi.admin.username")
    Optional<String> username;
    @ConfigProperty(name = "yorisoi.admin.password")
    Optional<String> password;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    FirstAdmin(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    void on(@Observes StartupEvent start) {
        if (prefecture.isEmpty() || username.isEmpty() || password.isEmpty()
            || accounts.anyAdminIn(prefecture.get()) || accounts.ofUsername(username.get()).isPresent()) {
            return;
        }
        Account admin = new Account(prefecture.get(), username.get(),
            new AccountDetails(username.get(), Role.ADMIN, null), clock.instant());
        admin.setPassword(passwords.hash(password.get(), "YORISOI_ADMIN_PASSWORD"));
        accounts.persist(admin);
        LOG.infof("The first admin of prefecture %s was made. Its password should now be changed.", prefecture.get());
    }
}
