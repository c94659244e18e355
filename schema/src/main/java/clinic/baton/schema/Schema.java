package clinic.baton.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the state this version of Baton needs: its two roles, then every migration not yet applied.
 *
 * <p>{@code baton_app} is the role the application signs in with; row-level security binds it. {@code baton_search} owns
 * the few functions that look across practices and can't sign in.
 */
public final class Schema {
    /** The role the application signs in with. */
    public static final String APP_ROLE = "baton_app";

    private Schema() {}

    /**
     * Makes the roles and applies the migrations.
     *
     * @param owner connections as the database's owner, who may create roles
     * @param appPassword the password {@code baton_app} gets; letters and digits only
     * @throws IllegalArgumentException if the password has other characters
     * @throws SQLException if the database refuses
     */
    public static void bringUpToDate(DataSource owner, String appPassword) throws SQLException {
        if (!appPassword.matches("[A-Za-z0-9]{16,}")) {
            throw new IllegalArgumentException("The app role's password must be 16 or more letters and digits");
        }
        try (Connection connection = owner.getConnection();
                Statement sql = connection.createStatement()) {
            role(sql, APP_ROLE, "login nosuperuser nocreatedb nocreaterole nobypassrls");
            role(sql, "baton_search", "nologin nosuperuser nobypassrls");
            sql.execute("alter role " + APP_ROLE + " password '" + appPassword + "'");
            sql.execute(
                    "do $$ begin execute format('grant connect on database %I to baton_app', current_database()); end $$");
            sql.execute("grant baton_search to current_user");
        }
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static void role(Statement sql, String name, String rights) throws SQLException {
        sql.execute("do $$ begin create role " + name + " " + rights
                + "; exception when duplicate_object or unique_violation then null; end $$");
    }
}
