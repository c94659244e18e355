package clinic.baton.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {
    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void both_common_forms_are_read_and_credentials_leave_the_address() {
        DatabaseAddress jdbc =
                ExternalDatabase.parse("jdbc:postgresql://db.example:5433/clinic?user=ana&password=s%26cret", NOTHING);
        DatabaseAddress libpq = ExternalDatabase.parse("postgresql://ana:s%26cret@db.example:5433/clinic", NOTHING);
        assertThat(jdbc).isEqualTo(libpq);
        assertThat(jdbc.owner()).isEqualTo("ana");
        assertThat(jdbc.password()).isEqualTo("s&cret");
        assertThat(jdbc.url())
                .startsWith("jdbc:postgresql://db.example:5433/clinic?")
                .contains("connectTimeout=5")
                .doesNotContain("cret")
                .doesNotContain("ana");
        assertThat(jdbc.toString()).doesNotContain("cret");
    }

    @Test
    void the_environment_wins_and_chosen_limits_stay() {
        DatabaseAddress address = ExternalDatabase.parse(
                "jdbc:postgresql://db/clinic?connectTimeout=9&sslmode=verify-full",
                Map.of("BATON_DATABASE_USER", "ana", "BATON_DATABASE_PASSWORD", "secret"));
        assertThat(address.url())
                .contains("//db:5432/")
                .contains("connectTimeout=9")
                .contains("sslmode=verify-full");
        assertThat(address.owner()).isEqualTo("ana");
    }

    @Test
    void an_address_without_credentials_or_sense_is_refused_with_the_right_form() {
        assertThatThrownBy(() -> ExternalDatabase.parse("jdbc:postgresql://db/clinic", NOTHING))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("BATON_DATABASE_PASSWORD");
        for (String wrong : new String[] {"mysql://db/clinic", "clinic", "jdbc:postgresql:clinic", "://"}) {
            assertThatThrownBy(() -> ExternalDatabase.parse(wrong, NOTHING))
                    .as(wrong)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("jdbc:postgresql://host:5432/name");
        }
    }

    @Test
    void the_app_roles_password_follows_from_the_owners_and_is_not_it() {
        String one = new DatabaseAddress("jdbc:postgresql://db/a", "ana", "secret").appPassword();
        String same = new DatabaseAddress("jdbc:postgresql://other/a", "ana", "secret").appPassword();
        String other = new DatabaseAddress("jdbc:postgresql://db/a", "ana", "secret2").appPassword();
        assertThat(one).isEqualTo(same).isNotEqualTo(other).matches("[0-9a-f]{64}");
    }
}
