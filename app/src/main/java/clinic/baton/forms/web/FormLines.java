package clinic.baton.forms.web;

import clinic.baton.forms.Filling;
import clinic.baton.forms.Filling.Signed;
import clinic.baton.forms.Filling.State;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinics;
import clinic.baton.web.PatientName;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lines about forms that were asked. */
@Component
class FormLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private final Patients patients;
    private final Clinics clinics;

    FormLines(Patients patients, Clinics clinics) {
        this.patients = patients;
        this.clinics = clinics;
    }

    List<FormsPage.Line> of(PracticeId practice, List<Filling> fillings) {
        ZoneId zone = clinics.of(practice).zone();
        Map<UUID, clinic.baton.patients.PatientName> names =
                patients.named(practice, fillings.stream().map(Filling::patient).collect(Collectors.toSet()));
        return fillings.stream()
                .map(one -> {
                    var name = names.get(one.patient());
                    return new FormsPage.Line(
                            one.id(),
                            one.patient(),
                            name == null ? PatientName.of("Unknown", "patient") : name.onScreen(),
                            one.form().title().plain(),
                            standing(one, zone),
                            one.state());
                })
                .toList();
    }

    static String standing(Filling one, ZoneId zone) {
        Signed signed = one.signed();
        if (signed != null) {
            return "signed " + DAY.format(signed.at().atZone(zone)) + " "
                    + signed.way().words();
        }
        if (one.state() == State.WITHDRAWN) {
            return "not wanted any more" + (one.note().isBlank() ? "" : ": " + one.note());
        }
        String asked = "asked " + DAY.format(one.askedAt().atZone(zone));
        String sent = one.sentAt() == null
                ? ""
                : ", link sent " + DAY.format(one.sentAt().atZone(zone));
        return asked + sent + (one.savedAt() == null ? "" : ", " + one.progress() + " answered");
    }
}
