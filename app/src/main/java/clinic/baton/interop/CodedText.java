package clinic.baton.interop;

import java.util.List;

/**
 * A concept as codes, words or both.
 *
 * @param codes the codes in file order
 * @param text the words that the sender used; may be empty
 */
public record CodedText(List<Code> codes, String text) {

    /** Nothing said. */
    public static final CodedText NONE = new CodedText(List.of(), "");

    public CodedText {
        codes = List.copyOf(codes);
    }

    /** The best words for it: its text, else a display, else a code, else empty. */
    public String label() {
        if (!text.isEmpty()) {
            return text;
        }
        for (Code code : codes) {
            if (!code.display().isEmpty()) {
                return code.display();
            }
        }
        return codes.isEmpty() ? "" : codes.getFirst().code();
    }

    /** Whether neither a code nor words were given. */
    public boolean isEmpty() {
        return label().isEmpty();
    }
}
