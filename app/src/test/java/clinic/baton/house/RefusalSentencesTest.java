package clinic.baton.house;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.RefusalCode;
import clinic.baton.web.Sentences;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalSentencesTest {
    private static final List<RefusalCode> CODES = Shipped.classes().stream()
            .filter(type -> type.isAssignableTo(RefusalCode.class) && type.isEnum())
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of((RefusalCode[]) Objects.requireNonNull(type.getEnumConstants())))
            .toList();

    @Test
    void every_refusal_has_its_sentence() {
        assertThat(CODES).hasSizeGreaterThan(10);
        Sentences sentences = new Sentences();
        for (RefusalCode code : CODES) {
            assertThat(sentences.raw(code.key(), Locale.ENGLISH)).as(code.key()).matches("(?s).{8,}[.?}]");
        }
    }

    @Test
    void no_sentence_stands_for_nothing() {
        Set<String> keys = CODES.stream().map(RefusalCode::key).collect(Collectors.toSet());
        assertThat(ResourceBundle.getBundle("messages.refusals", Locale.ENGLISH).keySet())
                .allSatisfy(key -> assertThat(keys).contains(key));
    }
}
