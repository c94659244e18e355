package clinic.baton.practice;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a kind of visit takes place and is booked. Empty lists ask for nothing in particular.
 *
 * @param staff roles of those who may see the patient; empty for anybody
 * @param helper the role of somebody who helps; null for nobody
 * @param roomFeatures what its room must have, for instance {@code oxygen}
 * @param bookedBy who may book it; empty for everybody who may book
 * @param noticeMinutes how long before its start it must be booked, 0 to 129,600 (90 days)
 * @param horizonDays how many days ahead it may be booked, 1 to 1,098; null for as far as the schedule goes
 * @param patients which patients it is for
 * @param telehealth whether it takes place by video or telephone
 * @param groupSize how many patients come together, 1 to 50
 * @param forms keys of the forms a patient fills before it
 * @param readiness keys of what must be ready before it, for instance {@code referral}
 */
public record VisitTerms(
        List<PractitionerRole> staff,
        @Nullable PractitionerRole helper,
        List<String> roomFeatures,
        List<Booker> bookedBy,
        int noticeMinutes,
        @Nullable Integer horizonDays,
        PatientStanding patients,
        boolean telehealth,
        int groupSize,
        List<String> forms,
        List<String> readiness) {
    /** No terms at all. */
    public static final VisitTerms NONE = new VisitTerms(
            List.of(), null, List.of(), List.of(), 0, null, PatientStanding.ANY, false, 1, List.of(), List.of());

    /** Puts lists in order, without doubles and blanks. */
    public VisitTerms {
        staff = staff.stream().distinct().sorted().toList();
        bookedBy = bookedBy.stream().distinct().sorted().toList();
        roomFeatures = words(roomFeatures);
        forms = words(forms);
        readiness = words(readiness);
    }

    private static List<String> words(Collection<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether somebody of the role may see the patient. */
    public boolean staffedBy(PractitionerRole role) {
        return staff.isEmpty() || staff.contains(role);
    }
}
