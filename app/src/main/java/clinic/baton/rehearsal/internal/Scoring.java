package clinic.baton.rehearsal.internal;

import clinic.baton.flow.Stage;
import clinic.baton.promises.WaitPromise;
import clinic.baton.rehearsal.Choice;
import clinic.baton.rehearsal.Heading;
import clinic.baton.rehearsal.Moment;
import clinic.baton.rehearsal.Moment.Gravity;
import clinic.baton.rehearsal.Score;
import clinic.baton.rehearsal.Score.Loss;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Scores a day from its record. Every point lost names the entry it follows from; docs/guide/rehearsal.md tells the weights. */
final class Scoring {
    private static final double MOST_EXCESS = 60;
    private static final double EXCESS_WEIGHT = 2;
    private static final Duration TOLERATED = Duration.ofMinutes(15);
    private static final Duration TOLD_SOON = Duration.ofMinutes(20);
    private static final Duration ALONE = Duration.ofMinutes(40);
    private static final Duration WIDE = Duration.ofMinutes(30);

    private final Course course;
    private final List<Waited> waits;
    private final List<Loss> losses = new ArrayList<>();

    private Scoring(Course course) {
        this.course = course;
        this.waits = Waited.of(course);
    }

    static Score of(Course course) {
        Scoring scoring = new Scoring(course);
        scoring.moments();
        scoring.forgotten();
        scoring.waits();
        scoring.told();
        scoring.promises();
        scoring.feelings();
        scoring.productivity();
        scoring.losses.sort(Comparator.comparingLong(Loss::sequence));
        return new Score(scoring.losses);
    }

    private void lose(Heading heading, double points, long sequence, String what) {
        losses.add(new Loss(heading, Math.round(points * 100) / 100.0, sequence, what, false));
    }

    private void moments() {
        for (Course.Spoken spoken : course.moments.values()) {
            Moment moment = spoken.moment;
            Choice choice = spoken.choice;
            Gravity gravity = moment.gravity();
            if (choice == null ? spoken.passed : !choice.settles()) {
                String what =
                        (choice == null ? "Nobody answered: " : "Answered \"" + choice.says() + "\": ") + moment.says();
                losses.add(new Loss(gravity.heading(), gravity.loss(), spoken.sequence, what, gravity.critical()));
            } else if (spoken.at != null && spoken.at.isAfter(moment.due()) && gravity != Gravity.ARRIVAL) {
                double late = Duration.between(moment.due(), spoken.at).toSeconds() / 120.0;
                lose(
                        gravity.heading(),
                        gravity.loss() / 2 * Math.min(1, late),
                        spoken.sequence,
                        "Answered late: " + moment.says());
            }
            if (choice != null && choice.fails() != null) {
                losses.add(new Loss(Heading.SAFETY, 50, spoken.sequence, choice.fails(), true));
            }
        }
    }

    private void forgotten() {
        for (Course.Visit visit : course.visits.values()) {
            for (int i = 0; i + 1 < visit.moves.size(); i++) {
                Course.Moved stage = visit.moves.get(i);
                Duration alone =
                        Duration.between(stage.at(), visit.moves.get(i + 1).at());
                boolean unseen = stage.to() == Stage.ROOMED || stage.to() == Stage.READY;
                if (unseen && alone.compareTo(ALONE) > 0) {
                    lose(
                            Heading.SAFETY,
                            3,
                            visit.moves.get(i + 1).sequence(),
                            "Alone in a room for " + alone.toMinutes() + " min");
                }
            }
        }
    }

    private void waits() {
        int people = Math.max(1, waits.size());
        for (Waited wait : waits) {
            double excess = wait.seen() ? wait.excess().toSeconds() / 60.0 : MOST_EXCESS;
            if (excess >= 1) {
                lose(
                        Heading.TIMELINESS,
                        Math.min(excess, MOST_EXCESS) * EXCESS_WEIGHT / people,
                        wait.sequence(),
                        "Waited " + wait.waited().toMinutes() + " min; "
                                + wait.achievable().toMinutes() + " were possible");
            }
        }
    }

    private void told() {
        List<Waited> slipped =
                waits.stream().filter(w -> w.waited().compareTo(TOLERATED) > 0).toList();
        double each = 60.0 / Math.max(8, slipped.size());
        for (Waited wait : slipped) {
            Optional<Instant> first = course.words.stream()
                    .filter(w -> w.told()
                            .promise()
                            .encounter()
                            .equals(wait.visit().now.id()))
                    .map(w -> w.told().promise().told().at())
                    .findFirst();
            boolean soon = first.filter(
                            at -> !at.isAfter(Waited.from(wait.visit()).plus(TOLD_SOON)))
                    .isPresent();
            if (!soon) {
                String what = first.isPresent() ? "Told late" : "Not told";
                lose(
                        Heading.COMMUNICATION,
                        first.isPresent() ? each / 2 : each,
                        wait.sequence(),
                        what + " of a wait of " + wait.waited().toMinutes() + " min");
            }
        }
    }

    private void promises() {
        double each = 30.0 / Math.max(8, course.words.size());
        for (Course.Word word : course.words) {
            WaitPromise promise = word.told().promise();
            if (!Kept.of(course, promise)) {
                lose(Heading.COMMUNICATION, each, word.sequence(), "A promise broken without a word");
            }
            if (promise.range().width().compareTo(WIDE) > 0) {
                lose(Heading.COMMUNICATION, each / 4, word.sequence(), "A range too wide to plan by");
            }
        }
    }

    private void feelings() {
        double each = 100.0 / Math.max(1, course.feelings.size());
        for (Course.Feeling feeling : course.feelings) {
            lose(
                    Heading.EMPATHY,
                    (1 - feeling.noted().satisfaction()) * each,
                    feeling.sequence(),
                    "Left " + Math.round(feeling.noted().satisfaction() * 100) + " % satisfied, "
                            + feeling.noted().why());
        }
    }

    private void productivity() {
        for (Waited wait : waits) {
            if (!wait.seen()) {
                lose(Heading.PRODUCTIVITY, 6, wait.sequence(), "Came and wasn't seen");
            }
        }
        Measures.lastVisitOver(course)
                .filter(last -> last.at().isAfter(course.until))
                .ifPresent(last -> {
                    long over = Duration.between(course.until, last.at()).toMinutes();
                    lose(Heading.PRODUCTIVITY, Math.min(40, over * 0.4), last.sequence(), over + " min of overtime");
                });
    }
}
