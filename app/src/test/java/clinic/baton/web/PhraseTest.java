package clinic.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void a_name_is_drawn_in_full_and_as_initials_and_a_reason_can_be_hushed() {
        var html = drawn(Phrase.of("Tell ").and(PatientName.of("Priya", "Nair")).hush(" about the result"));
        assertThat(html)
                .contains(
                        "Tell ", "<bdi class=\"name-full\">Priya Nair</bdi>", "<span class=\"name-short\">P.N.</span>")
                .contains("<span class=\"hush\"> about the result</span>");
    }

    @Test
    void two_of_one_name_have_other_years_and_other_shapes() {
        var elder = PatientName.of("Maria", "Silva").among(1951, 0);
        var younger = PatientName.of("Maria", "Silva").among(1988, 1);
        assertThat(elder.mark()).isNotEqualTo(younger.mark());
        assertThat(drawn(Phrase.of(elder))).contains("1951", elder.mark());
    }

    @Test
    void what_a_person_typed_is_never_markup() {
        assertThat(drawn(Phrase.of("<script>alert(1)</script>").and(PatientName.of("<b>", "x"))))
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void initials_take_whole_characters() {
        assertThat(PatientName.of("𝒜da", "Ö").initials()).isEqualTo("𝒜.Ö.");
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatThrownBy(() -> PatientName.of("", " ")).hasMessageContaining("blank");
    }

    private String drawn(Phrase phrase) {
        var out = new StringOutput();
        templates.render("part/phrase.jte", phrase, out);
        return out.toString();
    }
}
