package clinic.baton.web.gallery;

import clinic.baton.web.Button;
import clinic.baton.web.PatientCard;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import clinic.baton.web.RoomTile;
import clinic.baton.web.RoomTile.State;
import clinic.baton.web.StageColumn;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the Board shows. */
public final class BoardSamples {
    private final Instant now;

    BoardSamples(Instant now) {
        this.now = now;
    }

    /** The stages of an ordinary morning. */
    public List<StageColumn> stages() {
        return List.of(
                new StageColumn("arrived", "Arrived", arrived()),
                new StageColumn("waiting", "Waiting", waiting()),
                new StageColumn("roomed", "Roomed", roomed()),
                new StageColumn("provider", "With provider", withProvider()),
                new StageColumn("testing", "Lab / imaging", List.of()),
                new StageColumn("out", "Checking out", leaving()));
    }

    private List<PatientCard> arrived() {
        var form = Tag.of("form missing", Tone.WATCH);
        var late = Tag.of("late 2", Tone.PLAIN);
        return List.of(
                card("park", People.PARK, 2, "9:40 · ", "physical", "Check in", null, form),
                card("silva-e", People.SILVA_ELDER, 1, "9:20 · ", "same-day", "Check in", null, late));
    }

    private List<PatientCard> waiting() {
        var worse = Tag.of("feels worse", Tone.ALARM);
        var broken = Tag.of("promise broken 2×", Tone.WATCH);
        var range = Tag.of("seen 9:41–9:55", Tone.PLAIN);
        var told = Tag.of("told 9:58", Tone.CALM);
        return List.of(
                card("webb", People.WEBB, 41, "8:55 · ", "follow-up", "Room", null, worse, broken),
                card("nair", People.NAIR, 17, "9:10 · ", "follow-up", "Room", null, range),
                card("silva-y", People.SILVA_YOUNGER, 6, "9:30 · ", "follow-up", "Room", null, told));
    }

    private List<PatientCard> roomed() {
        var language = Tag.of("Somali", Tone.INFO);
        var critical = Tag.hushed("critical result", Tone.ALARM);
        var moved = "Ben, from Waiting";
        return List.of(
                card("yusuf", People.YUSUF, 0, "10:20 · room 3 · ", "follow-up", "Ready", moved, language),
                card("moreau", People.MOREAU, 9, "9:00 · room 1 · ", "follow-up", "Ready", null, critical));
    }

    private List<PatientCard> withProvider() {
        var over = Tag.of("24 over", Tone.WATCH);
        return List.of(
                card("rossi", People.ROSSI, 48, "8:20 · room 2 · ", "physical", "Check out", null, over),
                card("long", People.LONG, 11, "8:35 · room 5 · ", "physical", "Check out", null));
    }

    private List<PatientCard> leaving() {
        var language = Tag.of("Arabic", Tone.INFO);
        return List.of(card("arabic", People.ARABIC, 3, "8:10 · ", "follow-up", "Depart", null, language));
    }

    /** One stage with forty people. */
    public StageColumn crowded() {
        var cards = new ArrayList<PatientCard>();
        for (int i = 0; i < 40; i++) {
            var name = PatientName.of("Patient", "Number " + (i + 1));
            cards.add(card("crowd-" + i, name, 44 - i, "9:10 · ", "follow-up", "Room", null));
        }
        return new StageColumn("crowd", "Waiting", cards);
    }

    /** Rooms in every state. */
    public List<RoomTile> rooms() {
        return List.of(
                room("1", State.BUSY, Phrase.of(People.MOREAU), "ready", 9),
                room("2", State.BUSY, Phrase.of(People.ROSSI), "Dr Lind", 48),
                room("3", State.BUSY, Phrase.of(People.YUSUF), "vitals", 4),
                new RoomTile(
                        "4",
                        "4",
                        State.CLEANING,
                        Phrase.of("Clean-up"),
                        "",
                        now.minusSeconds(360),
                        List.of(Button.post("Clean", "/gallery").spoken("Clean, room 4"))),
                room("5", State.BUSY, Phrase.of(People.LONG), "Dr Okafor", 31),
                room("6", State.FREE, Phrase.of("Free"), "", 0),
                room("Procedure", State.HELD, Phrase.of(People.KOVAC), "10:15", 0),
                room("Quiet room", State.CLOSED, Phrase.of("Closed"), "until 11:00", 0));
    }

    private RoomTile room(String name, State state, Phrase who, String note, int minutes) {
        var since = minutes == 0 ? null : now.minusSeconds(minutes * 60L);
        return new RoomTile(
                name.replace(' ', '-').toLowerCase(java.util.Locale.ROOT), name, state, who, note, since, List.of());
    }

    private PatientCard card(
            String id,
            PatientName name,
            int minutes,
            String plain,
            String type,
            String next,
            @Nullable String movedBy,
            Tag... tags) {
        var action = Button.post(next, "/gallery").with("encounter", id).spoken(next + " " + name.full());
        var detail = Phrase.of(plain).hush(type + " · ").and("Dr Lind");
        return new PatientCard(
                id,
                name,
                "/gallery/panel",
                now.minusSeconds(minutes * 60L),
                15,
                30,
                detail,
                List.of(tags),
                List.of(action),
                movedBy);
    }
}
