package clinic.baton.forms.internal;

import static clinic.baton.schema.db.forms.Tables.FILLING;

import clinic.baton.forms.AskForm;
import clinic.baton.forms.Filling;
import clinic.baton.forms.Filling.State;
import clinic.baton.forms.FormAsked;
import clinic.baton.forms.Forms;
import clinic.baton.forms.FormsRefusal;
import clinic.baton.forms.Prefill;
import clinic.baton.forms.Questionnaire;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import clinic.baton.schedule.Appointments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AskFormUseCase implements UseCase<AskForm, UUID> {
    private final Forms forms;
    private final FillingRows rows;
    private final PatientCharts charts;
    private final Appointments appointments;

    AskFormUseCase(Forms forms, FillingRows rows, PatientCharts charts, Appointments appointments) {
        this.forms = forms;
        this.rows = rows;
        this.charts = charts;
        this.appointments = appointments;
    }

    @Override
    public About<AskForm, UUID> about() {
        return new About<>(AskForm.class, UUID.class, Permission.CONDUCT, List.of(FormAsked.class));
    }

    @Override
    public List<String> locks(AskForm command) {
        return List.of("forms-of:" + command.patient());
    }

    @Override
    public Outcome<UUID> perform(AskForm command, Writing writing) {
        Optional<Patient> patient = charts.of(writing, command.patient());
        if (patient.isEmpty()) {
            return Outcome.refused(FormsRefusal.NO_SUCH_PATIENT.refuse());
        }
        UUID visit = command.appointment();
        if (visit != null
                && appointments
                        .find(writing, visit)
                        .filter(one -> one.patient().equals(command.patient()))
                        .isEmpty()) {
            return Outcome.refused(FormsRefusal.NO_SUCH_VISIT.refuse());
        }
        Optional<Questionnaire> form = forms.form(writing.practice(), command.form());
        if (form.isEmpty()) {
            return Outcome.refused(FormsRefusal.NO_SUCH_FORM.refuse());
        }
        return Outcome.done(open(command, writing).orElseGet(() -> asked(command, writing, patient.get(), form.get())));
    }

    private static Optional<UUID> open(AskForm command, Writing writing) {
        return writing.sql()
                .select(FILLING.ID)
                .from(FILLING)
                .where(
                        FILLING.PRACTICE.eq(writing.practiceKey()),
                        FILLING.PATIENT.eq(command.patient()),
                        FILLING.KEY.eq(command.form()),
                        FILLING.STATE.eq(State.OPEN.code()),
                        command.appointment() == null
                                ? FILLING.APPOINTMENT.isNull()
                                : FILLING.APPOINTMENT.eq(command.appointment()))
                .limit(1)
                .fetchOptional(FILLING.ID);
    }

    private UUID asked(AskForm command, Writing writing, Patient patient, Questionnaire form) {
        Filling filling = new Filling(
                writing.newId(),
                command.patient(),
                command.appointment(),
                form,
                known(form, patient),
                State.OPEN,
                writing.now(),
                writing.caller().id(),
                null,
                null,
                null,
                "");
        rows.insert(writing, filling);
        writing.record(new FormAsked(
                filling.id(), filling.patient(), form.key(), form.title().plain(), form.version()));
        return filling.id();
    }

    private static Map<String, String> known(Questionnaire form, Patient patient) {
        Map<String, String> known = new HashMap<>();
        form.questions().forEach(one -> {
            Prefill prefill = one.prefill();
            String value = prefill == null ? "" : prefill.of(patient);
            if (!value.isBlank()) {
                known.put(one.id(), value);
            }
        });
        return known;
    }
}
