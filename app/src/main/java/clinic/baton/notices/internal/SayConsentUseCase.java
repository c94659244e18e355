package clinic.baton.notices.internal;

import clinic.baton.delivery.MessageMoved;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.Consent;
import clinic.baton.notices.ConsentSaid;
import clinic.baton.notices.Consents;
import clinic.baton.notices.NoticesRefusal;
import clinic.baton.notices.SayConsent;
import clinic.baton.patients.ContactConsents;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SayConsentUseCase implements UseCase<SayConsent, Nothing> {
    private final PatientCharts charts;
    private final Consents consents;
    private final ContactConsents contacts;
    private final Stopping stopping;

    SayConsentUseCase(PatientCharts charts, Consents consents, ContactConsents contacts, Stopping stopping) {
        this.charts = charts;
        this.consents = consents;
        this.contacts = contacts;
        this.stopping = stopping;
    }

    @Override
    public About<SayConsent, Nothing> about() {
        return new About<>(
                SayConsent.class,
                Nothing.class,
                Permission.EDIT_PATIENT,
                List.of(ConsentSaid.class, MessageMoved.class));
    }

    @Override
    public List<String> locks(SayConsent command) {
        return List.of("subject:" + command.patient());
    }

    @Override
    public Outcome<Nothing> perform(SayConsent command, Writing writing) {
        Optional<Patient> patient = charts.of(writing, command.patient());
        if (patient.isEmpty()) {
            return Outcome.refused(NoticesRefusal.NO_SUCH_PATIENT.refuse());
        }
        if (!theirs(patient.get(), command)) {
            return Outcome.refused(NoticesRefusal.NOT_THEIRS.of("address"));
        }
        if (command.given()) {
            consents.note(
                    writing,
                    new Consent(
                            command.channel(),
                            command.address(),
                            true,
                            Consent.Way.DESK,
                            null,
                            writing.caller().name(),
                            writing.now()),
                    command.patient());
            contacts.mark(
                    writing,
                    Stopping.kind(command.channel()),
                    Addresses.plain(command.channel(), command.address()),
                    true);
        } else {
            stopping.stop(writing, command.channel(), command.address(), Consent.Way.DESK, null, command.patient());
        }
        return Outcome.done(new Nothing());
    }

    private static boolean theirs(Patient patient, SayConsent command) {
        String plain = Addresses.plain(command.channel(), command.address());
        return patient.contacts().stream()
                        .anyMatch(c -> c.kind() == Stopping.kind(command.channel())
                                && Addresses.plain(command.channel(), c.value()).equals(plain))
                || patient.related().stream()
                        .anyMatch(r -> r.about().phone() != null
                                && Addresses.plain(
                                                command.channel(),
                                                String.valueOf(r.about().phone()))
                                        .equals(plain));
    }
}
