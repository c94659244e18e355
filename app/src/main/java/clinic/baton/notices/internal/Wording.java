package clinic.baton.notices.internal;

import clinic.baton.delivery.Channel;
import clinic.baton.notices.Topic;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of a notice, in the patient's language where we speak it and in English where we don't. */
final class Wording {
    private static final String BUNDLE = "messages.notices";
    private static final Set<String> SPOKEN = Set.of("de", "en", "es", "fr");

    private final Locale locale;
    private final ResourceBundle words;
    private final ZoneId zone;

    private Wording(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(locale.getLanguage().equals("en") ? "" : locale.getLanguage()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.zone = zone;
    }

    /** The words for somebody's language (a BCP 47 tag), with times told as in the region and zone. */
    static Wording of(String language, String region, ZoneId zone) {
        String spoken = Locale.forLanguageTag(language).getLanguage();
        return new Wording(Locale.of(SPOKEN.contains(spoken) ? spoken : "en", region), zone);
    }

    String language() {
        return locale.getLanguage();
    }

    /**
     * A text message or e-mail body; {@code {0}} … in the answer stand for the links.
     *
     * @param practice the name to show
     * @param phone the number to call; blank for none
     */
    String body(Topic topic, String practice, String phone, List<Instant> times, int links) {
        List<String> parts = new ArrayList<>();
        parts.add(fill(topic.code(), practice, when(topic, times)));
        if (links > 0) {
            parts.add(answers(topic, times, links));
        }
        if (!phone.isBlank()) {
            parts.add(fill("call", phone));
        }
        return String.join(" ", parts);
    }

    String subject(Topic topic, String practice) {
        return fill("subject." + topic.code(), practice);
    }

    String stop(Channel channel) {
        return words.getString(channel == Channel.TEXT ? "stop" : "stop.email");
    }

    /** The times a notice names: one, several, or from the first to the last of a delay. */
    private String when(Topic topic, List<Instant> times) {
        if (times.isEmpty()) {
            return "";
        }
        if (topic == Topic.DELAY && times.size() > 1) {
            return fill("between", time(times.getFirst()), time(times.getLast()));
        }
        return String.join("; ", times.stream().map(this::moment).toList());
    }

    /** One link, or for several visits one beside each time, so that an answer is about one of them. */
    private String answers(Topic topic, List<Instant> times, int links) {
        if (links == 1) {
            return fill("answer." + topic.code(), "{0}");
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < links; i++) {
            each.add(time(times.get(i)) + " {" + i + "}");
        }
        return fill("answer." + topic.code(), String.join(" · ", each));
    }

    private String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        String pattern = words.getString("date");
        return fill("moment", DateTimeFormatter.ofPattern(pattern, locale).format(local), time(moment));
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone))
                .replace('\u202f', ' ')
                .replace('\u00a0', ' ');
    }

    private String fill(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale)
                .format(values)
                .replaceAll("\\.\\.(?!\\.)", "."); // after "a.m."
    }
}
