package clinic.baton.launch;

import clinic.baton.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;

/**
 * Where Baton's database is, and its owner's credentials.
 *
 * @param url      JDBC address without credentials
 * @param owner    user that owns the database and may make roles
 * @param password the owner's
 */
public record DatabaseAddress(String url, String owner, String password) {
    private static final int OLDEST_SERVER = 15;
    private static final long UPDATE_LOCK = 0x6261_746f_6eL;

    /** Connections with the owner's rights, for which row-level security is no limit. */
    public DataSource asOwner() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(owner);
        source.setPassword(password);
        return source;
    }

    /**
     * The application role's password. It follows from the owner's, so that all nodes know it and none stores it.
     */
    String appPassword() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(Schema.APP_ROLE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    /** Applies what this version's schema needs; of several nodes starting at once, one after the other does. */
    void bringUpToDate() throws SQLException {
        try (Connection connection = asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_SERVER) {
                throw new CannotStart("The database at " + url + " is PostgreSQL " + major + "; Baton needs "
                        + OLDEST_SERVER + " or later.");
            }
            statement.execute("select pg_advisory_lock(" + UPDATE_LOCK + ")");
            Schema.bringUpToDate(asOwner(), appPassword());
        } catch (PSQLException e) {
            throw new CannotStart("The database at " + url + " refuses: " + e.getMessage());
        } catch (FlywayValidateException e) {
            throw new CannotStart("The database was made by a Baton whose tables differ from this one's."
                    + " It is untouched.\nMaybe start the version that made it, or choose another directory with --data.\n"
                    + e.getMessage());
        }
    }

    /** Never tells the password. */
    @Override
    public String toString() {
        return owner + " at " + url;
    }
}
