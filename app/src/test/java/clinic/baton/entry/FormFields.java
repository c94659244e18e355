package clinic.baton.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page's form would send as it is shown. */
final class FormFields {
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern SELECT =
            Pattern.compile("<select [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");
    private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");

    private FormFields() {}

    static Map<String, String> of(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher inputs = INPUT.matcher(page);
        while (inputs.find()) {
            String input = inputs.group(1);
            String name = attribute(input, "name");
            boolean tick = attribute(input, "type").equals("checkbox");
            if (!name.isEmpty() && (!tick || input.contains(" checked"))) {
                fields.put(name, tick ? "on" : attribute(input, "value"));
            }
        }
        Matcher selects = SELECT.matcher(page);
        while (selects.find()) {
            Matcher chosen = CHOSEN.matcher(selects.group(2));
            Matcher first = FIRST.matcher(selects.group(2));
            if (chosen.find()) {
                fields.put(selects.group(1), chosen.group(1));
            } else if (first.find()) {
                fields.put(selects.group(1), first.group(1));
            }
        }
        return fields;
    }

    private static String attribute(String input, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? found.group(1) : "";
    }
}
