package org.yorisoi.demo;

import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The embedded database by itself, for trying the production build without a MySQL at hand: it runs until its standard
 * input ends.
 */
final class DatabaseMain {

    private DatabaseMain() {}

    public static void main(String... arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        System.out.println("DB_URL=" + database.jdbcUrl("yorisoi"));
        System.out.println("DB_USER=" + database.user());
        System.out.println("DB_PASSWORD=" + database.password());
        System.out.println();
        System.in.transferTo(OutputStream.nullOutputStream());
    }
}
