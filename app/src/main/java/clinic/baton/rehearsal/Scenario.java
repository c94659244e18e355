package clinic.baton.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is rehearsed: a day of Harbor Family Clinic with something to learn in it.
 *
 * @param name its name, as in {@code --scenario}
 * @param title as a library shows it
 * @param goal the learning goal in one word
 * @param goals what is learnt, in sentences
 * @param brief what the student is told beforehand
 * @param rubric what an instructor listens for in spoken words
 * @param weekday on which day of the week it is
 * @param from when the student takes over
 * @param until when it ends for the student; bookings from then on don't exist
 * @param providers whose bookings exist; empty for everybody's
 * @param colleague whether a colleague checks in and out at the window
 * @param calls how many routine calls come
 * @param walkIns whether people come without a booking
 * @param unaware the share of arrivals that no nurse notices by herself, 0 to 1
 * @param forgotten the share of rooms whose clean-up is forgotten, 0 to 1
 * @param guests who comes besides
 * @param incidents what happens
 * @param moments what people say and show at the window, on the phone, in the rooms
 */
public record Scenario(
        String name,
        String title,
        String goal,
        List<String> goals,
        String brief,
        List<String> rubric,
        DayOfWeek weekday,
        LocalTime from,
        LocalTime until,
        Set<String> providers,
        boolean colleague,
        int calls,
        boolean walkIns,
        double unaware,
        double forgotten,
        List<ExtraVisit> guests,
        List<Incident> incidents,
        List<ScriptedMoment> moments) {
    /** Keeps the lists from changing. */
    public Scenario {
        goals = List.copyOf(goals);
        rubric = List.copyOf(rubric);
        providers = Set.copyOf(providers);
        guests = List.copyOf(guests);
        incidents = List.copyOf(incidents);
        moments = List.copyOf(moments);
    }

    /**
     * A booking that the scenario adds.
     *
     * @param patient key of the patient
     * @param provider key of the provider; null for a nurse
     * @param visitType key of the kind of visit
     * @param at when it is booked
     * @param arrives minutes from then to when they come, negative for early; null for not at all
     */
    public record ExtraVisit(
            String patient,
            @Nullable String provider,
            String visitType,
            LocalTime at,
            @Nullable Integer arrives) {}

    /**
     * Something that happens by itself.
     *
     * @param what what
     * @param at when
     * @param who whom it concerns: a key of the staff, or of a patient; null for whoever is drawn
     * @param minutes how long, or by how much
     */
    public record Incident(
            What what, LocalTime at, @Nullable String who, int minutes) {
        /** What may happen. */
        public enum What {
            /** A provider comes, or goes on, so many minutes late. */
            LATE,
            /** A provider doesn't come at all. */
            ILL,
            /** Somebody of the staff is away for so many minutes. */
            AWAY,
            /** The screens are dark for so many minutes. */
            OUTAGE,
            /** Somebody in the waiting room feels worse: a red flag. */
            WORSE
        }
    }

    /**
     * Something that somebody says or shows.
     *
     * @param key its name in the scenario
     * @param kind where
     * @param gravity what is at stake
     * @param at when
     * @param who key of the patient it is about; null for somebody unknown
     * @param says the words, or what can be seen
     * @param withinSeconds until when it should be answered
     * @param patienceSeconds after how long it passes
     * @param choices what can be said or done
     */
    public record ScriptedMoment(
            String key,
            Moment.Kind kind,
            Moment.Gravity gravity,
            LocalTime at,
            @Nullable String who,
            String says,
            int withinSeconds,
            int patienceSeconds,
            List<Choice> choices) {
        /** Keeps the choices from changing. */
        public ScriptedMoment {
            choices = List.copyOf(choices);
        }
    }
}
