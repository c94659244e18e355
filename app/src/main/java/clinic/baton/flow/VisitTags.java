package clinic.baton.flow;

import clinic.baton.kernel.TimeRange;
import clinic.baton.patients.Need;
import clinic.baton.patients.PatientName;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The short words on a card. What must be seen by whoever passes stays while privacy is on: that somebody feels worse, how
 * they are fetched, their language; why they are here and what ails them doesn't.
 */
public record VisitTags(Day day) {
    private static final Set<Need> OPEN = EnumSet.of(Need.INTERPRETER, Need.WHEELCHAIR, Need.CARER, Need.FETCH_ME);
    private static final Duration LATE = Duration.ofMinutes(1);

    /** The tags of a visit, with its stage where the place it stands in does not tell. */
    public List<Tag> of(Encounter visit, boolean stage) {
        List<Tag> tags = new ArrayList<>();
        visit.flags().forEach(flag -> tags.add(flag(flag)));
        if (stage) {
            Tone tone = visit.stage() == Stage.READY ? Tone.CALM : Tone.PLAIN;
            tags.add(Tag.of(visit.stage().words().toLowerCase(Locale.ROOT), tone));
        }
        late(visit).ifPresent(tags::add);
        PatientName name = day.names().get(visit.patient());
        if (name != null) {
            name.needs().forEach(need -> tags.add(need(need, name)));
        }
        return tags;
    }

    private static Tag flag(Flag flag) {
        Tone tone = flag.bodily() ? Tone.ALARM : Tone.WATCH;
        boolean open = flag.bodily() || flag == Flag.FETCH;
        return open ? Tag.of(flag.words(), tone) : Tag.hushed(flag.words(), tone);
    }

    private static Optional<Tag> late(Encounter visit) {
        TimeRange planned = visit.purpose().planned();
        return Optional.ofNullable(planned)
                .filter(time -> visit.seenAt() == null)
                .map(time -> Duration.between(time.start(), visit.arrivedAt()))
                .filter(late -> late.compareTo(LATE) >= 0)
                .map(late -> Tag.of("came " + late.toMinutes() + " min late", Tone.PLAIN));
    }

    private static Tag need(Need need, PatientName name) {
        String words = need == Need.INTERPRETER
                ? "interpreter: " + Locale.forLanguageTag(name.language()).getDisplayLanguage(Locale.ENGLISH)
                : need.words();
        return OPEN.contains(need) ? Tag.of(words, Tone.INFO) : Tag.hushed(words, Tone.INFO);
    }
}
