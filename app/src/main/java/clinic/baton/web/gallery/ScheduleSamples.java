package clinic.baton.web.gallery;

import clinic.baton.web.Axis;
import clinic.baton.web.DayBlock;
import clinic.baton.web.DayBlock.Kind;
import clinic.baton.web.DayColumn;
import clinic.baton.web.DayGrid;
import clinic.baton.web.Gauge;
import clinic.baton.web.Hue;
import clinic.baton.web.Phrase;
import clinic.baton.web.Span;
import clinic.baton.web.StripLane;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What the Schedule shows. */
public final class ScheduleSamples {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int STEPS = 64;

    private final Axis axis;

    ScheduleSamples(Instant now) {
        var starts = LocalDate.of(2026, 11, 23).atTime(8, 0).atZone(ZONE).toInstant();
        this.axis = new Axis(starts, STEPS, ZONE, now);
    }

    /** The hours of the morning. */
    public Axis axis() {
        return axis;
    }

    /** A day by provider: short and long visits, holds, lanes, free time, a block that is over. */
    public DayGrid day() {
        return new DayGrid(
                "day",
                "Schedule of Monday 23 November, by provider",
                axis,
                List.of(
                        column("okafor", "Dr Okafor", "on time", 52, okafor()),
                        column("lind", "Dr Lind", "20 late", 86, lind()),
                        column("sandoval", "NP Sandoval", "5 early", 34, sandoval()),
                        column("lab", "Lab", "", 50, lab())),
                "/gallery/move");
    }

    /** A day on which nothing is booked. */
    public DayGrid empty() {
        var free = List.of(free("e-free", 0, STEPS, "Book Dr Adeyemi"));
        return new DayGrid(
                "empty-day",
                "An empty day",
                axis,
                List.of(column("none", "Dr Adeyemi", "nothing booked", 4, free)),
                "");
    }

    /** Three providers' days on a line each. */
    public List<StripLane> strips() {
        return List.of(
                new StripLane("okafor", "Dr Okafor", "on time", axis, okafor(), null, new Gauge(52, "88 % by 12:15")),
                new StripLane(
                        "lind", "Dr Lind", "20 late", axis, lind(), new Span(18, 40), new Gauge(86, "41 % by 12:15")),
                new StripLane(
                        "sandoval", "NP Sandoval", "5 early", axis, sandoval(), null, new Gauge(34, "97 % by 12:00")));
    }

    private List<DayBlock> okafor() {
        return List.of(
                visit("diaz", Kind.DONE, 0, 4, Phrase.of(People.DIAZ), "follow-up", Hue.TEAL),
                visit("chen", Kind.BEGUN, 4, 8, Phrase.of(People.CHEN), "physical · room 5", Hue.BLUE),
                visit("moreau", Kind.APPOINTMENT, 12, 4, Phrase.of(People.MOREAU), "follow-up", Hue.TEAL),
                visit("nair", Kind.APPOINTMENT, 16, 4, Phrase.of(People.NAIR), "follow-up", Hue.TEAL),
                hold("held-1", 21, 4, "Held", "same-day · released 9:30"),
                visit(
                        "kovac",
                        Kind.APPOINTMENT,
                        27,
                        12,
                        Phrase.of(People.KOVAC),
                        "biopsy · procedure room",
                        Hue.VIOLET),
                visit("becker", Kind.APPOINTMENT, 40, 4, Phrase.of(People.BECKER), "offered, expires 9:33", Hue.TEAL),
                free("free-okafor", 44, 8, "Book Dr Okafor, 11:40 to 12:20"),
                closed("closed-okafor", 52, 12));
    }

    private List<DayBlock> lind() {
        return List.of(
                visit("silva-e", Kind.DONE, 0, 6, Phrase.of(People.SILVA_ELDER), "physical", Hue.BLUE),
                visit("rossi", Kind.BEGUN, 6, 8, Phrase.of(People.ROSSI), "physical · 24 over", Hue.BLUE),
                visit("webb", Kind.APPOINTMENT, 14, 4, Phrase.of(People.WEBB), "follow-up", Hue.TEAL),
                visit("silva-y", Kind.APPOINTMENT, 18, 4, Phrase.of(People.SILVA_YOUNGER), "follow-up", Hue.TEAL),
                visit("long", Kind.APPOINTMENT, 22, 8, Phrase.of(People.LONG), "physical", Hue.BLUE),
                tagged(visit(
                        "yusuf", Kind.APPOINTMENT, 30, 7, Phrase.of(People.YUSUF), "follow-up · +10 min", Hue.ROSE)),
                hold("held-2", 37, 4, "Held", "emergency"),
                free("free-lind", 41, 23, "Book Dr Lind, from 11:25"));
    }

    private List<DayBlock> sandoval() {
        return List.of(
                visit("bell", Kind.DONE, 0, 3, Phrase.of("J. Bell"), "same-day", Hue.AMBER),
                visit("wu", Kind.DONE, 3, 3, Phrase.of("K. Wu"), "same-day", Hue.AMBER),
                visit("lopez", Kind.BEGUN, 7, 3, Phrase.of("E. Lopez"), "same-day", Hue.AMBER),
                visit("frey", Kind.APPOINTMENT, 16, 3, Phrase.of("L. Frey"), "same-day", Hue.AMBER),
                hold("held-3", 20, 6, "Open access", "bookable today"),
                visit("gray", Kind.APPOINTMENT, 28, 4, Phrase.of("H. Gray"), "follow-up", Hue.TEAL),
                visit("arabic", Kind.APPOINTMENT, 36, 6, Phrase.of(People.ARABIC), "same-day", Hue.AMBER),
                free("free-sandoval", 42, 22, "Book NP Sandoval, from 11:30"));
    }

    private List<DayBlock> lab() {
        return List.of(
                lane(visit("draw-1", Kind.APPOINTMENT, 0, 3, Phrase.of("Draw 1"), "", Hue.MOSS), 0, 3),
                lane(visit("draw-2", Kind.APPOINTMENT, 0, 3, Phrase.of("Draw 2"), "", Hue.MOSS), 1, 3),
                lane(visit("draw-3", Kind.APPOINTMENT, 0, 3, Phrase.of("Draw 3"), "", Hue.MOSS), 2, 3),
                visit("draw-4", Kind.APPOINTMENT, 14, 2, Phrase.of("S. Ahmed"), "blood draw", Hue.MOSS),
                visit("draw-5", Kind.APPOINTMENT, 24, 1, Phrase.of("P. Nair"), "before consult", Hue.MOSS),
                visit("draw-6", Kind.APPOINTMENT, 25, 1, Phrase.of("T. Osei"), "before consult", Hue.MOSS),
                visit("rounds", Kind.APPOINTMENT, 30, 9, Phrase.of("Courier"), "specimens leave 11:15", Hue.INK));
    }

    private DayColumn column(String key, String name, String note, int tightness, List<DayBlock> blocks) {
        return new DayColumn(
                key,
                name,
                note,
                List.of(new Gauge(tightness, "chance of finishing on time")),
                axis.starts(),
                blocks,
                "/gallery/panel");
    }

    private DayBlock visit(String id, Kind kind, int at, int length, Phrase title, String note, Hue hue) {
        return new DayBlock(
                id,
                kind,
                new Span(at, length),
                0,
                1,
                title,
                Phrase.of("").hush(note),
                hue,
                List.of(),
                "/gallery/panel",
                1,
                time(at, length));
    }

    private DayBlock hold(String id, int at, int length, String title, String note) {
        return new DayBlock(
                id,
                Kind.HOLD,
                new Span(at, length),
                0,
                1,
                Phrase.of(title),
                Phrase.of(note),
                Hue.INK,
                List.of(),
                "",
                0,
                time(at, length));
    }

    private DayBlock free(String id, int at, int length, String title) {
        return new DayBlock(
                id,
                Kind.FREE,
                new Span(at, length),
                0,
                1,
                Phrase.of(title),
                Phrase.of(""),
                Hue.INK,
                List.of(),
                "/gallery/panel",
                0,
                time(at, length));
    }

    private DayBlock closed(String id, int at, int length) {
        return new DayBlock(
                id,
                Kind.CLOSED,
                new Span(at, length),
                0,
                1,
                Phrase.of("Session over"),
                Phrase.of(""),
                Hue.INK,
                List.of(),
                "",
                0,
                time(at, length));
    }

    private static DayBlock tagged(DayBlock block) {
        var tags = List.of(Tag.hushed("interpreter", Tone.INFO), Tag.of("wheelchair", Tone.INFO));
        return new DayBlock(
                block.id(),
                block.kind(),
                block.span(),
                0,
                1,
                block.title(),
                block.note(),
                block.hue(),
                tags,
                block.address(),
                1,
                block.time());
    }

    private static DayBlock lane(DayBlock block, int lane, int lanes) {
        return new DayBlock(
                block.id(),
                block.kind(),
                block.span(),
                lane,
                lanes,
                block.title(),
                block.note(),
                block.hue(),
                block.tags(),
                block.address(),
                1,
                block.time());
    }

    private String time(int at, int length) {
        return clock(at) + " to " + clock(at + length);
    }

    private String clock(int at) {
        return axis.starts()
                .plus(Duration.ofMinutes(5L * at))
                .atZone(ZONE)
                .toLocalTime()
                .toString();
    }
}
