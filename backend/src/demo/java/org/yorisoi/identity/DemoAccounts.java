package org.yorisoi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Accounts and API clients with known passwords: for the demo and for tests, never part of a production build. */
@ApplicationScoped
public class DemoAccounts {

    public static final String PASSWORD = "yorisoi-demo";
    public static final String SECRET = "yorisoi-demo-secret";

    private final Accounts accounts;
    private final ApiClients clients;
    private final Passwords passwords;
    private final Clock clock;

    DemoAccounts(Accounts accounts, ApiClients clients, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.clients = clients;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Makes an account that can sign in at once with {@link #PASSWORD}. */
    @Transactional
    public UUID account(String prefecture, String username, String displayName, Role role, UUID hospitalId) {
        Account account = new Account(prefecture, username, new AccountDetails(displayName, role, hospitalId),
            clock.instant());
        account.setPassword(passwords.hash(PASSWORD));
        accounts.persistAndFlush(account);
        return account.id();
    }

    /** Admits a system with everything that its role may do, and {@link #SECRET}. */
    @Transactional
    public UUID client(String prefecture, String clientId, String name, Role role, UUID hospitalId) {
        ApiClient client = new ApiClient(prefecture, clientId,
            new ApiClientDetails(name, role, hospitalId, Permission.of(role), false), SECRET, clock.instant());
        clients.persistAndFlush(client);
        return client.id();
    }

    @Transactional
    public boolean anyIn(String prefecture) {
        return accounts.count("prefectureCode", prefecture) > 0;
    }
}
