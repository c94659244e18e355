package clinic.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern KEY = Pattern.compile("(?<!\\.)say\\(\"([\\w.-]+)\"[,)]");
    private static final Pattern PATIENT_KEY = Pattern.compile("words\\.say\\(\"([\\w.-]+)\"[,)]");
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path TEMPLATES = Path.of("src", "main", "jte");

    @Test
    void every_key_that_a_template_says_has_words() throws IOException {
        var said = saidByTemplates();
        assertThat(said).hasSizeGreaterThan(20);
        assertThat(bundle().keySet()).containsAll(said);
    }

    @Test
    void every_state_of_a_room_and_every_tier_has_words() {
        for (var state : RoomTile.State.values()) {
            assertThat(bundle().keySet()).contains("room." + state.css());
        }
        assertThat(bundle().keySet()).contains("tier.0", "tier.1", "tier.2", "tier.3", "tier.4");
    }

    @Test
    void places_in_a_sentence_are_filled() {
        assertThat(Words.say("prompt.held", "Ana")).isEqualTo("Ana has it");
    }

    @Test
    void a_language_without_words_of_its_own_falls_back_to_english() {
        assertThat(Words.in(Locale.FRENCH, () -> Words.say("stage.nobody"))).isEqualTo("Nobody");
    }

    @Test
    void a_key_without_words_is_named() {
        assertThatThrownBy(() -> Words.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void every_key_that_a_patients_page_says_has_words_in_every_language() throws IOException {
        var said = saidIn(TEMPLATES.resolve("portal"), PATIENT_KEY);
        assertThat(said).hasSizeGreaterThan(10);
        for (var language : List.of("", "_es", "_fr")) {
            var words = new Properties();
            try (var in = Files.newBufferedReader(MESSAGES.resolve("portal" + language + ".properties"))) {
                words.load(in);
            }
            assertThat(words.stringPropertyNames()).as("portal" + language).containsAll(said);
        }
    }

    private static Set<String> saidByTemplates() throws IOException {
        return saidIn(TEMPLATES, KEY);
    }

    private static Set<String> saidIn(Path templates, Pattern key) throws IOException {
        var said = new TreeSet<String>();
        try (var files = Files.walk(templates)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                key.matcher(Files.readString(file)).results().forEach(found -> said.add(found.group(1)));
            }
        }
        return said;
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages.staff", Locale.ENGLISH);
    }
}
