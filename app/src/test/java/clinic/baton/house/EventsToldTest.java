package clinic.baton.house;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.record.DayEvent;
import clinic.baton.web.Tellings;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever can stand on the record can be read in a timeline: in words, and not by its bare name. */
class EventsToldTest {
    private static final JavaClasses CLASSES = Shipped.classes();

    /** Written at the same time as this rule, and still told by their names alone. Nothing is to be added here. */
    private static final Set<String> WITHOUT_WORDS_YET = Set.of(
            "clinic.baton.glass.GlassBroken",
            "clinic.baton.glass.OpeningReviewed",
            "clinic.baton.glass.PatientRestricted",
            "clinic.baton.glass.RestrictionLifted",
            "clinic.baton.pace.PaceLearned",
            "clinic.baton.replan.RebookingMoved",
            "clinic.baton.waitlist.EntryChanged",
            "clinic.baton.waitlist.OfferMoved",
            "clinic.baton.waitlist.TimeFreed",
            "clinic.baton.waitlist.WeightsSet");

    @Test
    void the_events_were_found() {
        assertThat(events()).hasSizeGreaterThan(90);
        assertThat(told()).contains("clinic.baton.schedule.AppointmentBooked");
    }

    @Test
    void every_event_has_words() {
        assertThat(events())
                .filteredOn(event -> !WITHOUT_WORDS_YET.contains(event))
                .as("events that no Tellings bean tells: give each a Telling in its module")
                .isSubsetOf(told());
    }

    private static List<String> events() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(DayEvent.class) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();
    }

    private static Set<String> told() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(Tellings.class))
                .flatMap(type -> type.getReferencedClassObjects().stream())
                .map(literal -> literal.getRawType().getName())
                .collect(Collectors.toSet());
    }
}
