package org.yorisoi.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives every {@code @QuarkusTest} a database with an empty schema; no test class needs to name it.
 *
 * <p>It is one embedded server for the whole run, or the MySQL of {@code DB_URL}, {@code DB_USER} and
 * {@code DB_PASSWORD}. On an outside server the tests work in a schema of their own, named like the given one with
 * {@code _test} behind it.
 */
@QuarkusTestResource(DatabaseResource.class)
public class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestDatabase.get();
        database.emptySchema();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    /** The server stays for the next application of this run; it ends with the process. */
    @Override
    public void stop() {}
}
