package clinic.baton.forecast.internal;

import clinic.baton.engine.duration.DurationDistribution;
import clinic.baton.engine.simulate.Stage;
import clinic.baton.engine.simulate.StageTime;
import clinic.baton.flow.Encounter;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.VisitType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left of a visit, as the engine's stages, and where in them the patient is. */
final class Courses {
    private static final int UNKNOWN_VISIT_MINUTES = 20;

    private Courses() {}

    /**
     * The rest of a visit.
     *
     * @param stages those left, the present one first
     * @param running whether the first one runs; else it is waited for
     */
    record Rest(List<StageTime> stages, boolean running) {
        Rest {
            stages = List.copyOf(stages);
        }
    }

    /** All of a visit that hasn't begun, with the law of its main part. */
    static Rest whole(@Nullable VisitType type, DurationDistribution law) {
        List<StageTime> stages = new ArrayList<>();
        stages.add(Habits.CHECK_IN);
        stages.addAll(afterCheckIn(type, law));
        return new Rest(stages, false);
    }

    /** What is left of a visit under way, with the law of its main part. */
    static Rest rest(Encounter visit, @Nullable VisitType type, DurationDistribution law) {
        List<StageTime> care = care(type, law);
        return switch (visit.stage()) {
            case ARRIVED -> whole(type, law);
            case CHECKED_IN, WAITING -> new Rest(visit.seenAt() == null ? afterCheckIn(type, law) : again(), false);
            case ROOMED -> new Rest(then(Habits.ROOMING, care), true);
            case WITH_NURSE ->
                visit.seenAt() == null && needsProvider(type)
                        ? new Rest(then(Habits.ROOMING, care), true)
                        : new Rest(List.of(Habits.ROOMING, Habits.CHECK_OUT), true);
            case READY -> new Rest(care, false);
            case WITH_PROVIDER -> new Rest(List.of(consultation(law), Habits.CHECK_OUT), true);
            case TESTING ->
                new Rest(visit.seenAt() == null ? then(Habits.TEST, care) : then(Habits.TEST, again()), true);
            case OBSERVATION -> new Rest(List.of(Habits.WATCHED, Habits.CHECK_OUT), true);
            case CHECK_OUT -> new Rest(List.of(Habits.CHECK_OUT), true);
            case DEPARTED, LEFT_WITHOUT_BEING_SEEN -> new Rest(List.of(), false);
        };
    }

    static double minutes(@Nullable VisitType type) {
        return type == null ? UNKNOWN_VISIT_MINUTES : type.minutes();
    }

    private static StageTime consultation(DurationDistribution law) {
        return new StageTime(Stage.CONSULTATION, law);
    }

    private static boolean needsProvider(@Nullable VisitType type) {
        return type == null || type.needsProvider();
    }

    private static List<StageTime> afterCheckIn(@Nullable VisitType type, DurationDistribution law) {
        List<StageTime> care = care(type, law);
        boolean inRoom = needsProvider(type) && (type == null || type.roomKind() != null);
        return inRoom ? then(Habits.ROOMING, care) : care;
    }

    private static List<StageTime> care(@Nullable VisitType type, DurationDistribution law) {
        if (needsProvider(type)) {
            return List.of(consultation(law), Habits.CHECK_OUT);
        }
        RoomKind kind = type == null ? null : type.roomKind();
        Stage stage =
                kind == RoomKind.LAB ? Stage.LABORATORY : kind == RoomKind.IMAGING ? Stage.IMAGING : Stage.ROOMING;
        return List.of(new StageTime(stage, law), Habits.CHECK_OUT);
    }

    /** Seen once, waiting again: a short second word with the provider. */
    private static List<StageTime> again() {
        return List.of(consultation(Habits.lasting(UNKNOWN_VISIT_MINUTES / 2.0)), Habits.CHECK_OUT);
    }

    private static List<StageTime> then(StageTime first, List<StageTime> rest) {
        List<StageTime> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
