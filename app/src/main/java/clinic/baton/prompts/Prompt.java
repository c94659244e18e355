package clinic.baton.prompts;

import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.Tag;
import clinic.baton.web.live.Audience;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs somebody, with the one action that settles it.
 *
 * @param key the same as long as it is the same matter, and never used for another one: name what it is about and the
 *     occasion, for instance {@code told-ID-2}. Letters, digits, dashes: it is part of an element's id
 * @param tier what is at stake, before it rises with time
 * @param what what to do or what happened
 * @param reasons why, with the numbers behind it, most telling first
 * @param urgency what it is ranked by
 * @param action what settles it
 * @param others what else can be done about it
 * @param tags what else to know
 * @param cause what brought it about, where others may have the same cause; with the same action they merge. Null for none
 * @param station whose share it is; grave things reach all
 * @param audiences who sees it
 * @param byItself whether Baton deals with it and it only shows that it does
 */
public record Prompt(
        String key,
        Tier tier,
        Phrase what,
        List<Phrase> reasons,
        Urgency urgency,
        Button action,
        List<Button> others,
        List<Tag> tags,
        @Nullable String cause,
        Station station,
        Set<Audience> audiences,
        boolean byItself) {

    /** Refuses a key that can't be part of an element's id. */
    public Prompt {
        if (!key.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("A prompt's key has letters, digits and dashes, not \"" + key + "\"");
        }
        reasons = List.copyOf(reasons);
        others = List.copyOf(others);
        tags = List.copyOf(tags);
        audiences = Set.copyOf(audiences);
    }

    /** Begins a prompt. */
    public static Draft about(String key, Tier tier, Phrase what) {
        return new Draft(key, tier, what);
    }

    /** Whether a station sees it: what is grave reaches all. */
    public boolean reaches(Station seat, Tier now) {
        return now.number() <= Tier.CLINICAL.number()
                || seat == Station.DESK
                || station == Station.DESK
                || station == seat;
    }

    /** A prompt being written. */
    public static final class Draft {
        private final String key;
        private final Tier tier;
        private final Phrase what;
        private final List<Phrase> reasons = new ArrayList<>();
        private final List<Button> others = new ArrayList<>();
        private final List<Tag> tags = new ArrayList<>();
        private @Nullable String cause;
        private Station station = Station.DESK;
        private Set<Audience> audiences = EnumSet.allOf(Audience.class);
        private boolean byItself;

        private Draft(String key, Tier tier, Phrase what) {
            this.key = key;
            this.tier = tier;
            this.what = what;
        }

        /** Adds a reason. */
        public Draft because(Phrase reason) {
            reasons.add(reason);
            return this;
        }

        /** Adds a reason that anybody may read. */
        public Draft because(String reason) {
            return because(Phrase.of(reason));
        }

        /** Adds something else that can be done about it. */
        public Draft or(Button other) {
            others.add(other);
            return this;
        }

        /** Adds something to know. */
        public Draft tag(Tag tag) {
            tags.add(tag);
            return this;
        }

        /** Names what brought it about: prompts of one cause and one action merge. */
        public Draft cause(String common) {
            cause = common;
            return this;
        }

        /** Says whose share it is. */
        public Draft at(Station seat) {
            station = seat;
            return this;
        }

        /** Says who sees it. */
        public Draft only(Audience audience) {
            audiences = EnumSet.of(audience);
            return this;
        }

        /** Says who sees it, where it is more than one. */
        public Draft only(Set<Audience> several) {
            audiences = EnumSet.copyOf(several);
            return this;
        }

        /** Baton deals with it. */
        public Draft byItself() {
            byItself = true;
            return this;
        }

        /** The prompt, with what it is ranked by and what settles it. */
        public Prompt settledBy(Urgency urgency, Button action) {
            return new Prompt(
                    key, tier, what, reasons, urgency, action, others, tags, cause, station, audiences, byItself);
        }
    }
}
