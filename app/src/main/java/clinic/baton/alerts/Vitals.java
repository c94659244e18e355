package clinic.baton.alerts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a nurse measured; what she didn't is null.
 *
 * @param pulse beats a minute, 20 to 300
 * @param systolic pressure, mmHg, 40 to 300
 * @param diastolic pressure, mmHg, 20 to 200
 * @param breaths a minute, 3 to 90
 * @param temperature degrees Celsius, 25 to 45, one decimal
 * @param oxygen saturation in percent, 40 to 100
 * @param pain 0 to 10, as the patient says
 */
public record Vitals(
        @Nullable Integer pulse,
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Integer breaths,
        @Nullable BigDecimal temperature,
        @Nullable Integer oxygen,
        @Nullable Integer pain) {
    /** Nothing measured. */
    public static final Vitals NONE = new Vitals(null, null, null, null, null, null, null);

    /** The names of those that can't be. */
    public List<String> impossible() {
        List<String> wrong = new ArrayList<>();
        check(wrong, "pulse", pulse, 20, 300);
        check(wrong, "systolic", systolic, 40, 300);
        check(wrong, "diastolic", diastolic, 20, 200);
        check(wrong, "breaths", breaths, 3, 90);
        check(wrong, "temperature", temperature == null ? null : temperature.intValue(), 25, 45);
        check(wrong, "oxygen", oxygen, 40, 100);
        check(wrong, "pain", pain, 0, 10);
        return wrong;
    }

    private static void check(List<String> wrong, String name, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            wrong.add(name);
        }
    }

    /** Whether nothing was measured. */
    public boolean none() {
        return equals(NONE);
    }

    /** In one line, as nurses write it. */
    public String words() {
        List<String> parts = new ArrayList<>();
        add(parts, "P ", pulse, "");
        if (systolic != null) {
            parts.add("BP " + systolic + "/" + (diastolic == null ? "?" : diastolic));
        }
        add(parts, "RR ", breaths, "");
        add(parts, "T ", temperature, " \u00b0C");
        add(parts, "SpO\u2082 ", oxygen, " %");
        add(parts, "pain ", pain, "/10");
        return String.join(" \u00b7 ", parts);
    }

    private static void add(List<String> parts, String before, @Nullable Object value, String after) {
        if (value != null) {
            parts.add(before + value + after);
        }
    }
}
