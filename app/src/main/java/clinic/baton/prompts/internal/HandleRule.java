package clinic.baton.prompts.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.prompts.Handle;
import clinic.baton.prompts.Handling;
import clinic.baton.prompts.Handling.By;
import clinic.baton.prompts.Handling.Holder;
import clinic.baton.prompts.Handling.Later;
import clinic.baton.prompts.PromptRefusal;
import clinic.baton.prompts.Tier;
import clinic.baton.record.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What may be done with a prompt.
 *
 * @param caller who does it
 * @param now the practice's time
 * @param wall wall time
 * @param zone for times in refusals
 */
record HandleRule(Caller caller, Instant now, Instant wall, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final Duration LONGEST_IF_GRAVE = Duration.ofMinutes(5);

    Outcome<Handling> apply(Handle handle, Handling before) {
        By done = before.done();
        if (done != null) {
            return Outcome.refused(PromptRefusal.DONE_BY_ANOTHER.refuse(who(done)));
        }
        By holder = before.heldBy(wall);
        if (holder != null && !Objects.equals(holder.person(), caller.id())) {
            return Outcome.refused(PromptRefusal.HELD_BY_ANOTHER.refuse(who(holder)));
        }
        return switch (handle) {
            case Handle.Take take -> Outcome.done(before.taken(new Holder(me(), wall)));
            case Handle.LetGo letGo ->
                holder == null
                        ? Outcome.refused(PromptRefusal.NOT_YOURS_TO_LET_GO.refuse())
                        : Outcome.done(before.letGo());
            case Handle.PutOff off -> putOff(off, before);
            case Handle.DoneAlready already -> Outcome.done(before.done(me()));
        };
    }

    private Outcome<Handling> putOff(Handle.PutOff off, Handling before) {
        if (!off.until().isAfter(now)) {
            return Outcome.refused(PromptRefusal.LATER_IS_PAST.of("until", Map.of("now", time(now))));
        }
        boolean grave = off.tier().compareTo(Tier.CLINICAL) <= 0;
        if (grave && off.until().isAfter(now.plus(LONGEST_IF_GRAVE))) {
            return Outcome.refused(PromptRefusal.TOO_GRAVE_TO_PUT_OFF.of(
                    "until", Map.of("minutes", String.valueOf(LONGEST_IF_GRAVE.toMinutes()))));
        }
        return Outcome.done(before.later(new Later(off.until(), off.tier())));
    }

    private By me() {
        return new By(caller.id(), caller.name(), now);
    }

    private Map<String, String> who(By by) {
        return Map.of("who", by.name(), "when", time(by.at()));
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }
}
