package clinic.baton.interop.internal.csv;

import java.util.List;

/** Finds the letter that parts the cells. */
final class Delimiters {

    private static final List<Character> KNOWN = List.of(';', '\t', '|', ',');

    private Delimiters() {}

    /** The one that parts the first lines into the same, largest number of cells; Excel's hint decides at once. */
    static char of(List<String> lines) {
        if (!lines.isEmpty() && lines.getFirst().matches("sep=.")) {
            return lines.getFirst().charAt(4);
        }
        char best = ',';
        double bestScore = 0;
        for (char candidate : KNOWN) {
            double score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(List<String> lines, char candidate) {
        if (lines.isEmpty()) {
            return 0;
        }
        long inHeader = count(lines.getFirst(), candidate);
        long same = lines.stream()
                .filter(line -> count(line, candidate) == inHeader)
                .count();
        return inHeader * (0.2 + (double) same / lines.size());
    }

    private static long count(String line, char candidate) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            quoted = (letter == '"') != quoted;
            count += letter == candidate && !quoted ? 1 : 0;
        }
        return count;
    }
}
