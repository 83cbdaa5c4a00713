import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Makes a schema empty, or drops it: java -cp CONNECTOR.jar EmptySchema.java URL USER PASSWORD SCHEMA make|drop */
class EmptySchema {

    public static void main(String... arguments) throws Exception {
        String schema = arguments[3];
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            if (arguments[4].equals("make")) {
                statement.execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4");
            }
        }
    }
}
