package clinic.baton.protocols;

import java.util.Map;

/**
 * Whom to call, by country.
 *
 * @param services the number of emergency services
 * @param crisis the line for people with suicidal thoughts, as it is said
 */
public record Helplines(String services, String crisis) {
    private static final Helplines ELSEWHERE = new Helplines("112", "the local crisis line");
    private static final Map<String, Helplines> KNOWN = Map.of(
            "US", new Helplines("911", "988 (crisis line)"),
            "CA", new Helplines("911", "988 (crisis line)"),
            "GB", new Helplines("999", "116 123 (Samaritans)"),
            "IE", new Helplines("112", "116 123 (Samaritans)"),
            "AU", new Helplines("000", "13 11 14 (Lifeline)"),
            "NZ", new Helplines("111", "1737 (crisis line)"),
            "DE", new Helplines("112", "0800 111 0 111 (TelefonSeelsorge)"),
            "FR", new Helplines("15 or 112", "3114 (crisis line)"),
            "ES", new Helplines("112", "024 (crisis line)"),
            "MX", new Helplines("911", "800 911 2000 (L\u00ednea de la Vida)"));

    /** Of a country, by its two letters; 112 where Baton doesn't know better. */
    public static Helplines of(String region) {
        return KNOWN.getOrDefault(region, ELSEWHERE);
    }

    /** A text with the numbers in it. */
    public String in(String text) {
        return text.replace("{services}", services).replace("{crisis}", crisis);
    }
}
