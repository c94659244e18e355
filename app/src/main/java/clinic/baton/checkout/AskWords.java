package clinic.baton.checkout;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.VisitType;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What was asked for, as the list shows it. */
public final class AskWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private AskWords() {}

    /** "Follow-up with Dr Lind about Tue 5 Jan 2027: bring the diary", or the words themselves. */
    public static String of(Ask ask, Clinic clinic) {
        return switch (ask) {
            case Ask.FollowUp next -> followUp(next, clinic);
            case Ask.Paper paper -> paper.words();
            case Ask.NextStep step -> step.words();
        };
    }

    private static String followUp(Ask.FollowUp next, Clinic clinic) {
        String kind = clinic.visitType(next.visitType()).map(VisitType::name).orElse("Another visit");
        String with = Optional.ofNullable(next.practitioner())
                .flatMap(clinic::practitioner)
                .map(who -> " with " + who.shortName())
                .orElse("");
        String more = next.words().isBlank() ? "" : ": " + next.words();
        return "Book " + kind + with + ", about " + DAY.format(next.dueOn()) + more;
    }
}
