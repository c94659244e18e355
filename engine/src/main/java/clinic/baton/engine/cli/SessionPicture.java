package clinic.baton.engine.cli;

import clinic.baton.engine.Evaluation.Completion;
import clinic.baton.engine.PlannedPatient;
import java.util.Locale;

/**
 * A picture of a session for light and dark pages: each patient's booked time and expected wait along the session, below it the
 * chance of being through by each minute. Its description tells the same in words.
 */
final class SessionPicture {

    private static final int LEFT = 120;
    private static final int WIDTH = 760;
    private static final int ROW = 20;
    private static final int TOP = 40;
    private static final int CURVE = 120;

    private static final String STYLE = """
            <style>
            .paper{fill:#fff}.ink{fill:#1c2321}.faint{fill:#5b6663}text{font:12px system-ui,sans-serif}
            .grid{stroke:#d5dbd9}.booked{fill:#2f7d6d}.wait{fill:#e0a23b}.curve{stroke:#2f7d6d;fill:none;stroke-width:2}
            .end{stroke:#a8452f;stroke-width:1.5;stroke-dasharray:5 3}
            @media (prefers-color-scheme:dark){.paper{fill:#161a19}.ink{fill:#edf1ef}.faint{fill:#a5b0ac}.grid{stroke:#36403d}
            .booked{fill:#5fb8a4}.wait{fill:#f0bd62}.curve{stroke:#5fb8a4}.end{stroke:#ee8b74}}
            </style>
            """;

    private final PlanAnswer answer;
    private final StringBuilder svg = new StringBuilder();
    private final double span;
    private final int rows;

    private SessionPicture(PlanAnswer answer) {
        this.answer = answer;
        rows = answer.starts().size();
        double session = answer.plan().sessionMinutes();
        double last = answer.evaluation().completion().at(0.99);
        span = Math.max(1e-6, Math.max(last, session < Double.POSITIVE_INFINITY ? session : 0) * 1.02);
    }

    static String of(PlanAnswer answer) {
        return new SessionPicture(answer).draw();
    }

    private String draw() {
        int height = TOP + rows * ROW + CURVE + 60;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t d\">%n",
                WIDTH, height);
        add("<title id=\"t\">A session of %d patients</title>%n<desc id=\"d\">%s</desc>%n", rows, escaped(words()));
        svg.append(STYLE);
        add("<rect class=\"paper\" width=\"%d\" height=\"%d\"/>%n", WIDTH, height);
        legend();
        scale();
        for (int i = 0; i < rows; i++) {
            row(i);
        }
        curve();
        end();
        return svg.append("</svg>\n").toString();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private double x(double minutes) {
        return LEFT + (WIDTH - LEFT - 20) * minutes / span;
    }

    private int bottom() {
        return TOP + rows * ROW + 20 + CURVE;
    }

    private double wait(int i) {
        double comes = 1 - answer.plan().patients().get(i).noShow();
        return comes > 0 ? answer.evaluation().waits().get(i).mean() / comes : 0;
    }

    private void legend() {
        add("<rect class=\"wait\" x=\"%d\" y=\"10\" width=\"12\" height=\"12\"/>", LEFT);
        add("<text class=\"ink\" x=\"%d\" y=\"20\">expected wait</text>", LEFT + 18);
        add("<rect class=\"booked\" x=\"%d\" y=\"10\" width=\"12\" height=\"12\"/>", LEFT + 120);
        add("<text class=\"ink\" x=\"%d\" y=\"20\">expected time with the provider</text>%n", LEFT + 138);
    }

    private void scale() {
        double unit = Math.pow(10, Math.floor(Math.log10(span)));
        double every = span / unit > 5 ? unit : span / unit > 2 ? unit / 2 : unit / 5;
        for (double minutes = 0; minutes <= span; minutes += every) {
            add(
                    "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                    x(minutes), x(minutes), TOP - 4, bottom());
            add(
                    "<text class=\"faint\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                    x(minutes), bottom() + 16, number(minutes));
        }
        add("<text class=\"faint\" x=\"%d\" y=\"%d\">minutes</text>%n", 20, bottom() + 16);
    }

    private void row(int i) {
        PlannedPatient patient = answer.plan().patients().get(i);
        double start = answer.starts().get(i);
        int y = TOP + i * ROW;
        double seen = start + wait(i);
        String id = patient.id().length() > 14 ? patient.id().substring(0, 13) + "…" : patient.id();
        add("<text class=\"ink\" x=\"20\" y=\"%d\">%s</text>", y + 13, escaped(id));
        add(
                "<rect class=\"wait\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"14\"/>",
                x(start), y + 2, x(seen) - x(start));
        add(
                "<rect class=\"booked\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"14\" opacity=\"%.2f\"/>%n",
                x(seen), y + 2, x(seen + patient.duration().meanMinutes()) - x(seen), 1 - 0.7 * patient.noShow());
    }

    /** The chance of being through, from the quantiles known. */
    private void curve() {
        Completion completion = answer.evaluation().completion();
        svg.append("<polyline class=\"curve\" points=\"");
        for (int k = 0; k < Completion.LEVELS.size(); k++) {
            add("%.1f,%.1f ", x(completion.quantiles().get(k)), bottom() - CURVE * Completion.LEVELS.get(k));
        }
        svg.append("\"/>");
        for (double level : new double[] {0.1, 0.5, 0.9}) {
            double y = bottom() - CURVE * level;
            add("<text class=\"faint\" x=\"20\" y=\"%.1f\">%.0f%% through</text>", y + 4, 100 * level);
            add("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>%n", LEFT, WIDTH - 20, y, y);
        }
    }

    private void end() {
        double session = answer.plan().sessionMinutes();
        if (session < Double.POSITIVE_INFINITY) {
            add(
                    "<line class=\"end\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                    x(session), x(session), TOP - 4, bottom());
            add(
                    "<text class=\"ink\" x=\"%.1f\" y=\"%d\" text-anchor=\"end\">session ends</text>%n",
                    x(session) - 4, TOP - 8);
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            words.append(String.format(
                    Locale.ROOT,
                    "%s at minute %s, expected wait %s min. ",
                    answer.plan().patients().get(i).id(),
                    number(answer.starts().get(i)),
                    number(wait(i))));
        }
        Completion completion = answer.evaluation().completion();
        return words.append(String.format(
                        Locale.ROOT,
                        "Through by minute %s with a chance of 10%%, %s with 50%%, %s with 90%%.",
                        number(completion.at(0.1)),
                        number(completion.at(0.5)),
                        number(completion.at(0.9))))
                .toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    private static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
