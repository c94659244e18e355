package clinic.baton.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long things may be: half of them at most {@code median}, 95 of 100 at most {@code usual}, none longer than
 * {@code most}; all in lines.
 */
record SizeRule(String things, long median, long usual, long most) {
    static final SizeRule FILES = new SizeRule("files", 60, 200, 400);
    static final SizeRule METHODS = new SizeRule("methods", 20, 20, 60);
    private static final double USUAL_SHARE = 0.95;
    private static final int SHOWN = 15;

    /** One sentence for each broken part of the rule; none when it is kept. */
    List<String> broken(List<Measured> all) {
        if (all.isEmpty()) {
            return List.of("No " + things + " were found to measure.");
        }
        List<Measured> byLength = all.stream()
                .sorted(Comparator.comparingLong(Measured::lines).reversed())
                .toList();
        List<String> sentences = new ArrayList<>();
        long middle = byLength.get(byLength.size() / 2).lines();
        if (middle > median) {
            sentences.add("The median of " + things + " is " + middle + " lines, above " + median + ".");
        }
        List<Measured> unusual =
                byLength.stream().filter(one -> one.lines() > usual).toList();
        if (unusual.size() > (1 - USUAL_SHARE) * all.size()) {
            sentences.add(unusual.size() + " of " + all.size() + " " + things + " are longer than " + usual
                    + " lines; 5 % may be. " + shown(unusual));
        }
        List<Measured> over =
                byLength.stream().filter(one -> one.lines() > most).toList();
        if (!over.isEmpty()) {
            sentences.add("No " + things + " may be longer than " + most + " lines. " + shown(over));
        }
        return sentences;
    }

    private static String shown(List<Measured> some) {
        StringBuilder text = new StringBuilder("The longest:");
        some.stream().limit(SHOWN).forEach(one -> text.append("\n    ").append(one));
        return text.toString();
    }
}
