package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** New passwords against the common ones that Baton carries along, without a network. */
class PasswordListTest {
    private static final List<String> NOTHING_KNOWN = List.of();

    @Test
    void every_common_password_that_is_long_enough_is_refused() throws IOException {
        List<String> common = common();
        assertThat(common).hasSizeGreaterThan(20_000);
        assertThat(common)
                .allSatisfy(password ->
                        assertThat(NewPassword.wrong(password, NOTHING_KNOWN)).isPresent());
    }

    @Test
    void a_common_password_twice_or_with_a_year_is_no_better() {
        assertThat(List.of("passwordpassword", "Password2026!", "iloveyou123456", "qwertyuiop12345"))
                .allSatisfy(password ->
                        assertThat(NewPassword.wrong(password, NOTHING_KNOWN)).isPresent());
    }

    @Test
    void what_others_know_about_somebody_counts_against_it() {
        List<String> known =
                List.of("Wilhelmina Achterberg", "wilhelmina.achterberg@example.org", "Lindenhof Practice");
        assertThat(NewPassword.wrong("wilhelmina.achterberg", known)).isPresent();
        assertThat(NewPassword.wrong("seven lanterns over a harbour", known)).isEmpty();
    }

    private static List<String> common() throws IOException {
        var file = Objects.requireNonNull(Zxcvbn.class.getResourceAsStream("matchers/dictionaries/passwords.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
