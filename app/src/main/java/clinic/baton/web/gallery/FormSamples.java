package clinic.baton.web.gallery;

import clinic.baton.web.Button;
import clinic.baton.web.CallNote;
import clinic.baton.web.Empty;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Field.Kind;
import clinic.baton.web.FoundItem;
import clinic.baton.web.Phrase;
import clinic.baton.web.Progress;
import clinic.baton.web.Refused;
import clinic.baton.web.Stepper;
import clinic.baton.web.TimelineEntry;
import clinic.baton.web.Toast;
import clinic.baton.web.Tone;
import java.time.Instant;
import java.util.List;

/** Forms, lists and what answers them. */
public final class FormSamples {
    private final Instant now;

    FormSamples(Instant now) {
        this.now = now;
    }

    /** Every kind of field, two of them wrong. */
    public List<Field> fields() {
        return List.of(
                Field.text("family", "Family name", "Nair").autocomplete("family-name"),
                Field.of(Kind.DAY, "born", "Birth date", "2031-02-30")
                        .error("30 February 2031 doesn't exist. Give the day as on the insurance card."),
                Field.of(Kind.PHONE, "phone", "Mobile number", "555 01")
                        .hint("With area code. Messages go here only with consent.")
                        .error("“555 01” is too short for a number. Ten digits would do.")
                        .optional(),
                Field.choice(
                        "visit",
                        "Visit",
                        "followup",
                        List.of(
                                new Choice("followup", "Follow-up, 20 min (Dr Lind needs 24)"),
                                new Choice("physical", "Physical, 40 min"))),
                Field.of(Kind.TIME, "start", "Start", "09:40"),
                Field.of(Kind.SECRET, "password", "Password", "")
                        .hint("12 characters or more.")
                        .autocomplete("new-password"),
                Field.of(Kind.LINES, "reason", "Reason", "").optional(),
                Field.of(Kind.TICK, "interpreter", "Interpreter needed", "on").optional(),
                Field.of(Kind.FILE, "file", "Appointment list", "")
                        .hint("CSV, FHIR or HL7, up to 512 MB.")
                        .optional());
    }

    /** A refused move. */
    public Refused refused() {
        return new Refused(
                "Not moved",
                Phrase.of("Dr Lind has ").and(People.ROSSI).and(" until 9:10."),
                List.of(Button.post("Move to 9:10", "/gallery"), Button.link("Other openings", "/gallery")),
                "Nothing was changed; what you typed is still here.");
    }

    /** A search with no answer. */
    public Empty empty() {
        return new Empty(
                "Nothing before 4 December",
                "Dr Lind is full until then. Other doctors have time on Tuesday.",
                Button.link("Widen to other doctors", "/gallery"));
    }

    /** Words about what was done. */
    public List<Toast> toasts() {
        return List.of(
                new Toast(
                        "moved",
                        Phrase.of(People.NAIR).and(" moved to 9:40"),
                        Button.post("Undo", "/gallery"),
                        Tone.PLAIN),
                new Toast("failed", Phrase.of("Dr Okafor wasn't reached; Dr Lind is paged"), null, Tone.ALARM));
    }

    /** A wizard half-way. */
    public Stepper stepper() {
        return new Stepper(
                List.of("Practice", "Rooms", "People", "Visit types", "Hours", "First user"),
                List.of("/gallery", "/gallery", "", "", "", ""),
                2);
    }

    /** Work that runs: half done, and of unknown length. */
    public List<Progress> progress() {
        return List.of(
                new Progress("appointments-monday.csv", 12_400, 50_000, "12,400 of 50,000 rows · 3 refused"),
                new Progress("bundle.json", 0, 0, "reading, size not known yet"));
    }

    /** A visit so far. */
    public List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        "8:51",
                        "2026-11-23T08:51-05:00",
                        Phrase.of("Arrived, by phone link"),
                        "the patient",
                        Tone.CALM),
                new TimelineEntry(
                        "8:55",
                        "2026-11-23T08:55-05:00",
                        Phrase.of("Told: seen between 9:10 and 9:20"),
                        "Ana Ruiz",
                        Tone.INFO),
                new TimelineEntry("9:20", "2026-11-23T09:20-05:00", Phrase.of("Promise passed"), "Baton", Tone.WATCH),
                new TimelineEntry(
                        "9:21", "2026-11-23T09:21-05:00", Phrase.of("Feels worse; nurses paged"), "kiosk", Tone.ALARM));
    }

    /** A call that has put something aside. */
    public CallNote call() {
        return new CallNote(
                "/gallery",
                now.minusSeconds(75),
                Field.text("caller", "Who calls", "Mrs Becker, his wife"),
                Field.text("about", "About", "").optional(),
                Field.of(Kind.LINES, "note", "Note", ""),
                List.of(
                        "Trouble breathing, chest pain, heavy bleeding?",
                        "Thoughts of harming themself or somebody else?"),
                "booking for Tom Becker");
    }

    /** What a search finds. */
    public List<FoundItem> found() {
        return List.of(
                new FoundItem(
                        "1",
                        "Patients",
                        Phrase.of(People.SILVA_ELDER),
                        Phrase.of("2 Mar 1951 · ends 0142"),
                        "/gallery",
                        false),
                new FoundItem(
                        "2",
                        "Patients",
                        Phrase.of(People.SILVA_YOUNGER),
                        Phrase.of("19 Aug 1988 · ends 0177"),
                        "/gallery",
                        false),
                new FoundItem("3", "Actions", Phrase.of("Book a visit"), Phrase.of(""), "/gallery/panel", true));
    }
}
