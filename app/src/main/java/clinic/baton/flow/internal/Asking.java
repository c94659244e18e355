package clinic.baton.flow.internal;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.LateRules;
import clinic.baton.flow.Stage;
import clinic.baton.flow.VisitButtons;
import clinic.baton.kernel.TimeRange;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the day's prompts are made from.
 *
 * @param day the day as it stands
 * @param now the practice's time
 * @param buttons what can be done
 */
record Asking(Day day, Instant now, VisitButtons buttons, Map<UUID, LateRules.Rule> rules) {
    static final Set<Stage> LOBBY = EnumSet.of(Stage.ARRIVED, Stage.CHECKED_IN, Stage.WAITING);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /** What holds when a provider's patients are late. */
    LateRules.Rule rule(@Nullable UUID practitioner) {
        LateRules.Rule every = rules.getOrDefault(LateRules.EVERY, LateRules.Rule.USUAL);
        return practitioner == null ? every : rules.getOrDefault(practitioner, every);
    }

    String time(Instant moment) {
        return TIME.format(moment.atZone(day.clinic().zone()));
    }

    long minutesSince(Instant moment) {
        return Math.max(0, Duration.between(moment, now).toMinutes());
    }

    boolean past(Instant moment) {
        return !now.isBefore(moment);
    }

    Phrase who(UUID patient) {
        return day.who(patient);
    }

    /** "9:10 · Dr Lind · follow-up", the last hushed. */
    Phrase plan(Encounter visit) {
        TimeRange planned = visit.purpose().planned();
        String time = planned == null ? "walk-in" : time(planned.start());
        return plan(time, visit.purpose().practitioner(), visit.purpose().visitType());
    }

    Phrase plan(String time, @Nullable UUID practitioner, @Nullable UUID type) {
        Phrase words =
                Phrase.of(time + day.provider(practitioner).map(p -> " · " + p).orElse(""));
        return type == null
                ? words
                : words.hush(day.clinic()
                        .visitType(type)
                        .map(t -> " · " + t.shortName())
                        .orElse(""));
    }

    /** Somebody here waits for it. */
    static Urgency oneHere(Instant due, double effort) {
        return Urgency.due(due, effort).people(1, 0);
    }

    /** A matter of today's flow, or of somebody waiting where anybody does. */
    static Tier tier(int waiting) {
        return waiting > 0 ? Tier.WAITING : Tier.TODAY;
    }
}
