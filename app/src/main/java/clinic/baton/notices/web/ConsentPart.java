package clinic.baton.notices.web;

import clinic.baton.delivery.Channel;
import clinic.baton.kernel.Permission;
import clinic.baton.notices.Consent;
import clinic.baton.notices.Consents;
import clinic.baton.patients.Contact;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.PatientPart;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Caller;
import clinic.baton.web.Templates;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On a patient's page: to which numbers messages may go, who said so, and the newest of them. */
@Component
public class ConsentPart implements PatientPart {
    private static final int ORDER = 30;
    private static final int SHOWN = 6;

    private final Consents consents;
    private final PatientCharts charts;
    private final OutboxPage outbox;
    private final Clinics clinics;
    private final Templates templates;

    ConsentPart(Consents consents, PatientCharts charts, OutboxPage outbox, Clinics clinics, Templates templates) {
        this.consents = consents;
        this.charts = charts;
        this.outbox = outbox;
        this.clinics = clinics;
        this.templates = templates;
    }

    /**
     * A number or address and what was said about it.
     *
     * @param channel text or email
     * @param address as written
     * @param given whether messages may go there
     * @param words who said so, and when
     */
    public record Line(String channel, String address, boolean given, String words) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> html(Caller caller, UUID patient) {
        if (!caller.may(Permission.SEE_PATIENT)) {
            return Optional.empty();
        }
        List<Line> lines = charts.of(caller.practice(), patient).stream()
                .flatMap(chart -> chart.contacts().stream())
                .map(contact -> line(caller, contact))
                .toList();
        return Optional.of(templates.part(
                "notices/part",
                "address",
                "/p/" + caller.practice() + "/patients/" + patient + "/consent",
                "root",
                "/p/" + caller.practice(),
                "lines",
                lines,
                "messages",
                caller.may(Permission.MESSAGE) ? outbox.ofPatient(caller.practice(), patient, SHOWN) : List.of(),
                "edits",
                caller.may(Permission.EDIT_PATIENT)));
    }

    private Line line(Caller caller, Contact contact) {
        Channel channel = contact.kind() == Contact.Kind.PHONE ? Channel.TEXT : Channel.EMAIL;
        Optional<Consent> said = consents.of(caller.practice(), channel, contact.value());
        var day = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                .withZone(clinics.of(caller.practice()).zone());
        return new Line(
                channel.code(),
                contact.value(),
                said.map(Consent::given).orElse(false),
                said.map(c -> (c.given() ? "agreed, " : "said stop, ") + c.way().words() + ", " + day.format(c.at()))
                        .orElse("nothing said yet: no messages go there"));
    }
}
