package clinic.baton.promises.internal;

import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.forecast.WaitLine;
import clinic.baton.forecast.Waits;
import clinic.baton.kernel.PracticeId;
import clinic.baton.promises.Promises;
import clinic.baton.promises.TellingButtons;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitPromise.Choice;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tell people before they ask. */
@Component
class WaitPrompts implements PromptSource {
    private static final Duration SOON = Duration.ofMinutes(5);

    private final Days days;
    private final Waits waits;
    private final Promises promises;

    WaitPrompts(Days days, Waits waits, Promises promises) {
        this.days = days;
        this.waits = waits;
        this.promises = promises;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        Day day = days.today(practice);
        if (day.here().isEmpty()) {
            return List.of();
        }
        TellingButtons buttons = new TellingButtons("/p/" + practice);
        return Slipped.of(day, waits.of(practice), promises.newest(practice, day.date()), now).stream()
                .map(slipped -> prompt(day, slipped, buttons, now))
                .toList();
    }

    private static Prompt prompt(Day day, Slipped slipped, TellingButtons buttons, Instant now) {
        ZoneId zone = day.clinic().zone();
        String range = WaitLine.words(slipped.range(), zone);
        PatientName name = day.name(slipped.visit().patient());
        String provider = day.provider(slipped.visit().purpose().practitioner())
                .map(who -> " by " + who)
                .orElse("");
        Prompt.Draft draft = Prompt.about(slipped.key(), Tier.WAITING, what(slipped, name, range))
                .because(said(slipped, zone))
                .because("will be seen" + provider + " " + range + ", eight times in ten")
                .at(Station.WINDOW);
        if (slipped.isLong() && slipped.matter() == Slipped.Matter.LATER) {
            draft.or(buttons.told("Leaves and comes back", slipped.visit(), slipped.range(), Choice.COMES_BACK, now));
            draft.or(buttons.told("Takes another day", slipped.visit(), slipped.range(), Choice.REBOOKS, now));
        }
        return draft.settledBy(
                Urgency.due(now.plus(SOON), 0.5).people(1, 0),
                buttons.told(
                        slipped.matter() == Slipped.Matter.CALL_BACK ? "Called back" : "Told them",
                        slipped.visit(),
                        slipped.range(),
                        Choice.STAYS,
                        now));
    }

    private static Phrase what(Slipped slipped, PatientName name, String range) {
        return switch (slipped.matter()) {
            case LATER -> Phrase.of("Tell ").and(name).and(" it will be " + range);
            case UPDATE -> Phrase.of("Keep your word: tell ").and(name).and(" how it stands, " + range);
            case CALL_BACK -> Phrase.of("Call ").and(name).and(" back in: " + range);
        };
    }

    private static String said(Slipped slipped, ZoneId zone) {
        WaitPromise promise = slipped.promise();
        if (promise == null) {
            return slipped.visit().purpose().planned() == null
                    ? "walked in, nothing was said yet"
                    : "appointment " + WaitLine.at(slipped.promised(), zone);
        }
        return "told at " + WaitLine.at(promise.told().at(), zone) + ": " + WaitLine.words(promise.range(), zone);
    }
}
