package clinic.baton.web;

import clinic.baton.access.Names;
import clinic.baton.record.DayEvent;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns entries of the record into a timeline. */
@Component
public class Timelines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu H:mm", Locale.ENGLISH);

    private final Map<String, Telling<?>> tellings;
    private final RecordReader record;
    private final Names names;

    Timelines(List<Tellings> tellings, RecordReader record, Names names) {
        this.tellings = tellings.stream()
                .flatMap(module -> module.all().stream())
                .collect(Collectors.toUnmodifiableMap(t -> DayEvent.typeOf(t.event()), Function.identity()));
        this.record = record;
        this.names = names;
    }

    /** The entries in their order, in words, with who did each. */
    public List<TimelineEntry> of(List<Entry> entries, ZoneId zone) {
        Map<UUID, String> people = names.behind(entries);
        return entries.stream()
                .map(entry -> new TimelineEntry(
                        TIME.format(entry.at().atZone(zone)),
                        entry.at().toString(),
                        words(entry, zone),
                        who(entry, people),
                        Tone.PLAIN))
                .toList();
    }

    private Phrase words(Entry entry, ZoneId zone) {
        Telling<?> telling = tellings.get(entry.type());
        return telling == null ? Phrase.of(plain(entry.type())) : told(telling, entry, zone);
    }

    private <E extends DayEvent> Phrase told(Telling<E> telling, Entry entry, ZoneId zone) {
        Telling.Where where = new Telling.Where(entry.practice(), zone);
        return telling.words().tell(record.event(entry, telling.event()), where);
    }

    private String who(Entry entry, Map<UUID, String> people) {
        UUID actor = entry.actor();
        return actor != null && people.containsKey(actor) ? people.get(actor) : names.who(entry);
    }

    /** {@code schedule.AppointmentBooked} as "Appointment booked". */
    static String plain(String type) {
        String name = type.substring(type.indexOf('.') + 1);
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
