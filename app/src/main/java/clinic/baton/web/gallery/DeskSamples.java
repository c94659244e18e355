package clinic.baton.web.gallery;

import clinic.baton.web.Button;
import clinic.baton.web.Gauge;
import clinic.baton.web.ParkedCall;
import clinic.baton.web.Phrase;
import clinic.baton.web.PromptCard;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the Desk shows. */
public final class DeskSamples {
    private final Instant now;

    DeskSamples(Instant now) {
        this.now = now;
    }

    /** Seven prompts, one of each tier and more. */
    public List<PromptCard> prompts() {
        return List.of(
                prompt("p-webb", 0, Phrase.of(People.WEBB).and(" feels worse"), "Call nurse", 0)
                        .because("Kiosk, 1 min ago · waiting 41 min, promised 25, told twice · lobby · nurses paged")
                        .build(),
                prompt("p-moreau", 1, Phrase.of("Critical result, ").and(People.MOREAU), "Phone Dr Okafor", 9)
                        .because("Paged to Dr Okafor 9:16 · goes to Dr Lind, who covers, at 9:31 · room 1")
                        .heldBy("Ben")
                        .build(),
                prompt("p-lind", 2, Phrase.of("Dr Lind says 20 min late"), "See 3 plans", 6)
                        .because(
                                "4 patients affected · best plan: move 1 to Dr Okafor, tell 3 · saves 46 waiting minutes")
                        .build(),
                prompt("p-nair", 2, Phrase.of("Tell ").and(People.NAIR).and(" about her wait"), "Send", 3)
                        .because("Promised 9:25, forecast 9:41–9:55 · plain words, with the next update")
                        .build(),
                prompt("p-yusuf", 3, Phrase.of("Interpreter for 10:20 not confirmed"), "Ring agency", 18)
                        .because("Somali · agency asked 8:05 · on-demand line ready")
                        .tagged(Tag.hushed("Somali", Tone.INFO))
                        .build(),
                prompt("p-becker", 3, Phrase.of("11:20 with Dr Okafor is offered"), "Offer next", 11)
                        .because("Cancelled 9:18 · to the first of 6, held until 9:33")
                        .build(),
                prompt("p-charts", 4, Phrase.of("2 charts not ready for the afternoon"), "Open list", 218)
                        .because("Missing: referral letter, pre-authorisation")
                        .build());
    }

    /** One prompt with everything too long. */
    public List<PromptCard> crowdedPrompt() {
        return List.of(prompt(
                        "p-long",
                        2,
                        Phrase.of("Find a room for ").and(People.LONG),
                        "Put in room 6 and tell Dr Lind",
                        -4)
                .because(
                        "Ready since 9:05 · rooms 1 to 5 in use · room 4 waits for clean-up · the procedure room is held for"
                                + " the biopsy at 10:15 and can't be given away without asking Dr Okafor first")
                .tagged(
                        Tag.of("interpreter", Tone.INFO),
                        Tag.of("wheelchair", Tone.INFO),
                        Tag.of("waits past promise", Tone.WATCH))
                .heldBy("Marie-Christine")
                .build());
    }

    /** Calls that were put aside. */
    public List<ParkedCall> parked() {
        return List.of(
                new ParkedCall(
                        "1",
                        Phrase.of(People.BECKER),
                        Phrase.of("booking, on hold"),
                        now.minusSeconds(140),
                        Button.post("Resume", "/gallery").spoken("Resume Tom Becker's booking")),
                new ParkedCall(
                        "2",
                        Phrase.of("Pharmacy, Dr Lind's refill"),
                        Phrase.of("call note"),
                        now.minusSeconds(760),
                        Button.post("Resume", "/gallery").spoken("Resume the pharmacy's call")));
    }

    /** The morning's sessions, loose to tight. */
    public List<Gauge> gauges() {
        return List.of(
                new Gauge(18, "97 % done by 12:00"),
                new Gauge(52, "88 % done by 12:15"),
                new Gauge(86, "41 % done by 12:15"));
    }

    private Sample prompt(String id, int tier, Phrase title, String action, int dueMinutes) {
        return new Sample(id, tier, title, action, dueMinutes);
    }

    private final class Sample {
        private final String id;
        private final int tier;
        private final Phrase title;
        private final String action;
        private final int dueMinutes;
        private Phrase reason = Phrase.of("");
        private @Nullable String holder;
        private List<Tag> tags = List.of();

        private Sample(String id, int tier, Phrase title, String action, int dueMinutes) {
            this.id = id;
            this.tier = tier;
            this.title = title;
            this.action = action;
            this.dueMinutes = dueMinutes;
        }

        private Sample because(String why) {
            reason = Phrase.of(why);
            return this;
        }

        private Sample heldBy(String who) {
            holder = who;
            return this;
        }

        private Sample tagged(Tag... more) {
            tags = List.of(more);
            return this;
        }

        private PromptCard build() {
            var due = dueMinutes > 60 ? "13:00" : "now";
            var dueAt = dueMinutes > 60 || dueMinutes == 0 ? null : now.plusSeconds(dueMinutes * 60L);
            var others = List.of(
                    Button.post("Done already", "/gallery"),
                    Button.post("Later", "/gallery"),
                    Button.panel("Why", "/gallery/panel"));
            return new PromptCard(
                    id, tier, title, reason, due, dueAt, Button.post(action, "/gallery"), others, holder, tags);
        }
    }
}
