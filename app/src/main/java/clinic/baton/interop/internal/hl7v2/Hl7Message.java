package clinic.baton.interop.internal.hl7v2;

import clinic.baton.interop.Reference;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One message: its segments with fields by number. */
final class Hl7Message {

    private static final Set<String> USED = Set.of(
            "MSH", "EVN", "PID", "NK1", "GT1", "SCH", "TQ1", "NTE", "RGS", "AIS", "AIG", "AIL", "AIP", "PV1", "MRG");

    private final int number;
    private final List<Segment> segments;
    private final Separators separators;
    private final ZoneId zone;

    /** Segments of which the first is MSH. */
    Hl7Message(int number, List<Segment> segments, ZoneId zone) {
        this.number = number;
        this.segments = segments;
        this.separators = Separators.of(segments.getFirst().text());
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    List<Segment> segments() {
        return segments;
    }

    String place() {
        return "message " + number + ", line " + segments.getFirst().line();
    }

    /** A name for something in this message, by which its other records point to it. */
    String name(String part) {
        return Reference.WITHIN_FILE + "message " + number + "/" + part;
    }

    String type() {
        return field(segments.getFirst(), 9).text(1);
    }

    String event() {
        String event = field(segments.getFirst(), 9).text(2);
        return event.isEmpty()
                ? first("EVN").map(segment -> field(segment, 1).text(1)).orElse("")
                : event;
    }

    /** Who sent it: application and facility. */
    String sender() {
        Segment header = segments.getFirst();
        return List.of(field(header, 3).text(1), field(header, 4).text(1)).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    Optional<Segment> first(String name) {
        return segments.stream().filter(segment -> segment.name().equals(name)).findFirst();
    }

    List<Segment> all(String name) {
        return segments.stream().filter(segment -> segment.name().equals(name)).toList();
    }

    /** A field by its number in the standard. */
    Value field(Segment segment, int index) {
        boolean header = segment.name().equals("MSH");
        int part = header ? index - 1 : index;
        String[] parts = segment.text().split(Pattern.quote(String.valueOf(separators.field())), -1);
        String raw = part < parts.length ? parts[part] : "";
        return new Value(raw, segment.name() + "-" + index, separators);
    }

    String unusedSegments() {
        return segments.stream()
                .map(Segment::name)
                .filter(name -> !USED.contains(name))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
