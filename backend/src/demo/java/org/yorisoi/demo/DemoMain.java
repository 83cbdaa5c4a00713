package org.yorisoi.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.BindException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts Yorisoi as a newcomer runs it: with an embedded database and keys in one folder, and demo data.
 *
 * <p>The environment decides: {@code DATA_DIR} is the folder, {@code DB_URL} an outside database instead of the
 * embedded one, {@code DEMO=false} leaves the demo data out.
 */
@QuarkusMain
public final class DemoMain {

    private static final int SECONDS_TO_STOP = 30;
    /** Kept here because the log manager may forget a logger that nobody holds. */
    private static final Logger UNPACKING = Logger.getLogger("ch.vorburger");

    private DemoMain() {}

    public static void main(String... arguments) {
        Map<String, String> environment = System.getenv();
        Path data = Path.of(environment.getOrDefault("DATA_DIR", "data"));
        try {
            Optional<EmbeddedDatabase> database = given(environment, "DB_URL").isPresent()
                    ? Optional.empty()
                    : Optional.of(startDatabase(data.resolve("database")));
            database.ifPresent(DemoMain::use);
            System.setProperty("yorisoi.keys.directory", data.resolve("keys").toString());
            System.setProperty("yorisoi.demo", given(environment, "DEMO").orElse("true"));
            run(database, arguments);
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static EmbeddedDatabase startDatabase(Path folder) {
        UNPACKING.setLevel(Level.WARNING);
        System.out.println("Starting the embedded database in " + folder + ".");
        return EmbeddedDatabase.start(folder);
    }

    private static Optional<String> given(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static void use(EmbeddedDatabase database) {
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl("yorisoi"));
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
    }

    /** Ctrl-C is how one stops it, so that ends with success, and the database stops after the application has. */
    private static void run(Optional<EmbeddedDatabase> database, String... arguments) {
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            int exitCode = ended.completeOnTimeout(1, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
            database.ifPresent(EmbeddedDatabase::close);
            Runtime.getRuntime().halt(exitCode);
        }, "stop the embedded database"));
        Quarkus.run(null, (exitCode, problem) -> {
            if (problem != null) {
                explain(problem);
            }
            ended.complete(exitCode);
        }, arguments);
        System.exit(ended.getNow(0));
    }

    private static void explain(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            Optional<String> sentence = sentence(cause);
            if (sentence.isPresent()) {
                System.err.println(sentence.get());
                return;
            }
        }
        System.err.println("Yorisoi could not start.");
        problem.printStackTrace();
    }

    private static Optional<String> sentence(Throwable cause) {
        if (cause instanceof BindException) {
            return Optional.of("Something else is using the port (" + cause.getMessage()
                    + "). Stop it, or choose another one: make run PORT=…");
        }
        if (cause instanceof ConnectException) {
            return Optional.of("The database does not answer at DB_URL=" + System.getenv("DB_URL") + ".");
        }
        if (cause instanceof SQLException refused && "28000".equals(refused.getSQLState())) {
            return Optional.of("The database does not accept DB_USER and DB_PASSWORD.");
        }
        return Optional.empty();
    }
}
