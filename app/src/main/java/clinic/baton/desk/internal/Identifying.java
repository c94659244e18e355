package clinic.baton.desk.internal;

import clinic.baton.desk.CallCommand.IdentifyCaller;
import clinic.baton.desk.DeskRefusal;
import clinic.baton.kernel.Outcome;
import clinic.baton.patients.Contact;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.patients.SearchText;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the record that a caller means: no record opens before two identifiers fit one person. */
@Component
class Identifying {
    private static final int CANDIDATES = 20;
    private static final int DIGITS = 4;

    private final FindPatients finding;
    private final Patients patients;
    private final PatientCharts charts;
    private final Clinics clinics;

    Identifying(FindPatients finding, Patients patients, PatientCharts charts, Clinics clinics) {
        this.finding = finding;
        this.patients = patients;
        this.charts = charts;
        this.clinics = clinics;
    }

    Optional<String> known(Writing writing, UUID patient) {
        return Optional.ofNullable(patients.named(writing.sql(), writing.practice(), Set.of(patient))
                        .get(patient))
                .map(PatientName::full);
    }

    Outcome<UUID> find(Writing writing, IdentifyCaller said) {
        String digits = SearchText.digits(said.phone());
        if (SearchText.words(said.name()).isBlank()) {
            return Outcome.refused(DeskRefusal.NAME_MISSING.of("about"));
        }
        if (said.birthDate() == null && digits.length() < DIGITS) {
            return Outcome.refused(DeskRefusal.SECOND_IDENTIFIER_MISSING.of("birth"));
        }
        List<UUID> fitting = fitting(writing, said, digits);
        return switch (fitting.size()) {
            case 0 -> Outcome.refused(DeskRefusal.NOBODY_FITS.of("about"));
            case 1 -> Outcome.done(fitting.getFirst());
            default -> Outcome.refused(DeskRefusal.SEVERAL_FIT.of("phone"));
        };
    }

    private List<UUID> fitting(Writing writing, IdentifyCaller said, String digits) {
        String region = clinics.of(writing.practice()).details().region();
        String typed = said.name() + (said.birthDate() == null ? "" : " " + said.birthDate());
        return finding.find(writing.practice(), typed, region, CANDIDATES).stream()
                .filter(one -> fits(one, said))
                .filter(one -> digits.length() < DIGITS || hasNumber(writing, one.id(), digits))
                .map(PatientName::id)
                .toList();
    }

    /** Each word that was said is one of the name's; the birth date is theirs. */
    private static boolean fits(PatientName one, IdentifyCaller said) {
        List<String> names = words(one.full() + " " + one.given());
        boolean named = names.containsAll(words(said.name()));
        return named && (said.birthDate() == null || said.birthDate().equals(one.birthDate()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(SearchText.words(text).split(" "))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private boolean hasNumber(Writing writing, UUID patient, String digits) {
        return charts.of(writing.practice(), patient)
                .map(chart -> chart.contacts().stream()
                        .filter(contact -> contact.kind() == Contact.Kind.PHONE)
                        .anyMatch(contact -> SearchText.digits(contact.value()).endsWith(digits)))
                .orElse(false);
    }
}
