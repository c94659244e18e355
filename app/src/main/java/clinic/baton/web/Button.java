package clinic.baton.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do: a link, a link that opens in the side panel, or a form that posts.
 *
 * @param label what it says, in a receptionist's words
 * @param address where it leads or posts to
 * @param way how it goes there
 * @param fields hidden values that are posted with it; empty for links
 * @param key the single key that does it, for example {@code "a"}; null for none
 * @param look how strongly it is drawn
 * @param spoken what a screen reader says where the label alone wouldn't tell ("Arrive H. Gray"); null says the label
 */
public record Button(
        String label,
        String address,
        Way way,
        Map<String, String> fields,
        @Nullable String key,
        Look look,
        @Nullable String spoken) {

    /** How a button gets where it leads. */
    public enum Way {
        /** A page. */
        LINK,
        /** The side panel. */
        PANEL,
        /** A form that changes something. */
        POST,
        /** A form that changes something and whose answer opens in the side panel. */
        POST_PANEL
    }

    /** How strongly a button is drawn. */
    public enum Look {
        /** The one thing to do here. */
        PRIMARY,
        /** One of several. */
        NORMAL,
        /** Reads as text until it is pointed at. */
        QUIET,
        /** Something grave. */
        ALARM;

        /** The value of the {@code data-look} attribute in the markup. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Button {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A link to a page. */
    public static Button link(String label, String address) {
        return new Button(label, address, Way.LINK, Map.of(), null, Look.NORMAL, null);
    }

    /** A link whose page opens in the side panel. */
    public static Button panel(String label, String address) {
        return new Button(label, address, Way.PANEL, Map.of(), null, Look.NORMAL, null);
    }

    /** A form of one button. */
    public static Button post(String label, String address) {
        return new Button(label, address, Way.POST, Map.of(), null, Look.NORMAL, null);
    }

    /** The same button, posting one more value. */
    public Button with(String name, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value.toString());
        return new Button(label, address, way, more, key, look, spoken);
    }

    /** The same button, its answer in the side panel. */
    public Button inPanel() {
        Way inside = way == Way.LINK || way == Way.PANEL ? Way.PANEL : Way.POST_PANEL;
        return new Button(label, address, inside, fields, key, look, spoken);
    }

    /** Whether it changes something. */
    public boolean posts() {
        return way == Way.POST || way == Way.POST_PANEL;
    }

    /** Whether its answer opens in the side panel. */
    public boolean panels() {
        return way == Way.PANEL || way == Way.POST_PANEL;
    }

    /** The same button, also done by one key. */
    public Button key(String single) {
        return new Button(label, address, way, fields, single, look, spoken);
    }

    /** The same button, drawn otherwise. */
    public Button look(Look other) {
        return new Button(label, address, way, fields, key, other, spoken);
    }

    /** The same button as the one thing to do here. */
    public Button primary() {
        return look(Look.PRIMARY);
    }

    /** The same button, drawn as text. */
    public Button quiet() {
        return look(Look.QUIET);
    }

    /** The same button with its own words for a screen reader; they should contain the label. */
    public Button spoken(String words) {
        return new Button(label, address, way, fields, key, look, words);
    }
}
