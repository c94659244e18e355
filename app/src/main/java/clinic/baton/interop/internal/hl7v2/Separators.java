package clinic.baton.interop.internal.hl7v2;

/** The five marks that structure a message, as its MSH segment sets them. */
record Separators(char field, char component, char repetition, char escape, char subcomponent) {

    static Separators of(String header) {
        String marks = header.length() > 4 ? header.substring(4, Math.min(8, header.length())) : "";
        return new Separators(
                header.length() > 3 ? header.charAt(3) : '|',
                at(marks, 0, '^'),
                at(marks, 1, '~'),
                at(marks, 2, '\\'),
                at(marks, 3, '&'));
    }

    private static char at(String marks, int index, char otherwise) {
        return index < marks.length() && !Character.isLetterOrDigit(marks.charAt(index))
                ? marks.charAt(index)
                : otherwise;
    }

    /** Resolves escapes such as \F\ and \X0D\; unknown ones, such as highlighting, vanish. */
    String unescaped(String text) {
        if (text.indexOf(escape) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf(escape, from);
            int close = open < 0 ? -1 : text.indexOf(escape, open + 1);
            if (close < 0) {
                return plain.append(text, from, text.length()).toString();
            }
            plain.append(text, from, open).append(meaning(text.substring(open + 1, close)));
            from = close + 1;
        }
        return plain.toString();
    }

    private String meaning(String code) {
        return switch (code) {
            case "F" -> String.valueOf(field);
            case "S" -> String.valueOf(component);
            case "T" -> String.valueOf(subcomponent);
            case "R" -> String.valueOf(repetition);
            case "E" -> String.valueOf(escape);
            case ".br", ".sp" -> "\n";
            default -> code.matches("X([0-9A-Fa-f]{2})+") ? hex(code.substring(1)) : "";
        };
    }

    private static String hex(String digits) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            letters.append((char) Integer.parseInt(digits.substring(i, i + 2), 16));
        }
        return letters.toString();
    }
}
