package nl.overeen.standalone.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The two accounts of the embedded database: one that rules it, one for the application. */
record Accounts(String superPassword, String applicationPassword) {
    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_FILE = "postgres.password";
    private static final String APPLICATION = "overeen";

    static Accounts of(DataFolder folder) {
        return new Accounts(
                folder.kept(SUPERUSER_FILE, DataFolder::random), folder.kept("overeen.password", DataFolder::random));
    }

    Postgres.Account application(int port) {
        return new Postgres.Account(url(port, APPLICATION), APPLICATION, applicationPassword);
    }

    Connection superuser(int port) throws SQLException {
        return DriverManager.getConnection(url(port, "postgres"), SUPERUSER, superPassword);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Makes the application's role and database when they are not there. */
    void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (none(statement, "pg_roles WHERE rolname"))
                statement.execute("CREATE ROLE " + APPLICATION + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE");
            // The password is hashed here: it does not travel, and no log can show it.
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(APPLICATION, applicationPassword.toCharArray(), "scram-sha-256");
            if (none(statement, "pg_database WHERE datname"))
                statement.execute("CREATE DATABASE " + APPLICATION + " OWNER " + APPLICATION);
            statement.execute("REVOKE CONNECT ON DATABASE " + APPLICATION + ", postgres FROM PUBLIC");
        }
    }

    private static boolean none(Statement statement, String what) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM " + what + " = '" + APPLICATION + "'")) {
            return !rows.next();
        }
    }

    @Override
    public String toString() {
        return "accounts of the embedded database";
    }
}
