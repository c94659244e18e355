package clinic.baton.practice;

import org.jspecify.annotations.Nullable;

/** How texts from forms and files are taken. */
final class Texts {
    private Texts() {}

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
