package clinic.baton.interop.internal;

/** Cleans what people and systems type. */
public final class Texts {

    private Texts() {}

    /** Without control characters, which no database column wants, without blanks at its ends, composed to one form. */
    public static String clean(String raw) {
        String text = raw.strip();
        boolean dirty = false;
        for (int i = 0; i < text.length() && !dirty; i++) {
            char letter = text.charAt(i);
            dirty = (Character.isISOControl(letter) && letter != '\n') || letter == '\uFFFE' || letter == '\uFEFF';
        }
        if (!dirty) {
            return composed(text);
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().forEach(letter -> append(kept, (char) letter));
        return composed(kept.toString().strip());
    }

    private static void append(StringBuilder kept, char letter) {
        if (letter == '\t') {
            kept.append(' ');
        } else if ((!Character.isISOControl(letter) || letter == '\n') && letter != '\uFFFE' && letter != '\uFEFF') {
            kept.append(letter);
        }
    }

    private static String composed(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    }
}
