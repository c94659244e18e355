package clinic.baton.testing;

import clinic.baton.postgres.TestDatabase;
import clinic.baton.postgres.TestPostgres;
import clinic.baton.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the application under test a migrated database of its own. */
public final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The app role's password in tests. */
    public static final String APP_PASSWORD = "aPasswordForTestsOnly";

    /** The OpenID provider that the application under test knows. */
    public static final TestProvider PROVIDER = TestProvider.start();

    /** A migrated database nobody else uses. */
    public static TestDatabase fresh() {
        return TestPostgres.copyOf("baton", (server, name) -> {
            try {
                PGSimpleDataSource owner = new PGSimpleDataSource();
                owner.setUrl(server.maintenanceUrl(name));
                owner.setUser(server.superuser());
                owner.setPassword(server.password());
                Schema.bringUpToDate(owner, APP_PASSWORD);
            } catch (SQLException e) {
                throw new IllegalStateException("The test database could not be migrated", e);
            }
        });
    }

    /** A connection with all rights to a database of the test server. */
    public static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(
                url, TestPostgres.server().superuser(), TestPostgres.server().password());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = fresh();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + Schema.APP_ROLE,
                        "spring.datasource.password=" + APP_PASSWORD,
                        "baton.oidc.issuer=" + PROVIDER.issuer(),
                        "baton.oidc.client=" + TestProvider.CLIENT,
                        "baton.oidc.secret=" + TestProvider.SECRET,
                        "baton.oidc.name=the test hospital")
                .applyTo(context);
        TestPostgres.beforeStopping(context::close);
    }
}
