package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Stage;
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
import java.util.Set;

/**
 * The short words on a card. What must be seen by whoever passes stays while privacy is on: that somebody feels worse, how
 * they are fetched, their language; why they are here and what ails them doesn't.
 */
record BoardTags(Day day) {
    private static final Set<Need> OPEN = EnumSet.of(Need.INTERPRETER, Need.WHEELCHAIR, Need.CARER, Need.FETCH_ME);
    private static final Duration LATE = Duration.ofMinutes(1);

    List<Tag> of(Encounter visit, boolean stage) {
        List<Tag> tags = new ArrayList<>();
        for (Flag flag : visit.flags()) {
            Tone tone = flag.bodily() ? Tone.ALARM : Tone.WATCH;
            tags.add(flag.bodily() || flag == Flag.FETCH ? Tag.of(flag.words(), tone) : Tag.hushed(flag.words(), tone));
        }
        if (stage) {
            tags.add(Tag.of(
                    visit.stage().words().toLowerCase(Locale.ROOT),
                    visit.stage() == Stage.READY ? Tone.CALM : Tone.PLAIN));
        }
        TimeRange planned = visit.purpose().planned();
        if (planned != null && visit.seenAt() == null) {
            Duration late = Duration.between(planned.start(), visit.arrivedAt());
            if (late.compareTo(LATE) >= 0) {
                tags.add(Tag.of("came " + late.toMinutes() + " min late", Tone.PLAIN));
            }
        }
        PatientName name = day.names().get(visit.patient());
        if (name != null) {
            name.needs().forEach(need -> tags.add(need(need, name)));
        }
        return tags;
    }

    private static Tag need(Need need, PatientName name) {
        String words = need == Need.INTERPRETER
                ? "interpreter: " + Locale.forLanguageTag(name.language()).getDisplayLanguage(Locale.ENGLISH)
                : need.words();
        return OPEN.contains(need) ? Tag.of(words, Tone.INFO) : Tag.hushed(words, Tone.INFO);
    }
}
