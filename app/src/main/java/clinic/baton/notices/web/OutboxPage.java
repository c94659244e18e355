package clinic.baton.notices.web;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Deliveries;
import clinic.baton.delivery.DeliverySettings;
import clinic.baton.delivery.DeliveryState;
import clinic.baton.delivery.Letter;
import clinic.baton.delivery.Outbox;
import clinic.baton.delivery.Reply;
import clinic.baton.delivery.ReplyBox;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.ClosedRecords;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeKind;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the outbox shows. */
@Component
public class OutboxPage {
    private static final int AT_MOST = 150;

    private final Outbox outbox;
    private final ReplyBox replies;
    private final Deliveries deliveries;
    private final Patients patients;
    private final ClosedRecords closed;
    private final Clinics clinics;
    private final Clocks clocks;

    OutboxPage(
            Outbox outbox,
            ReplyBox replies,
            Deliveries deliveries,
            Patients patients,
            ClosedRecords closed,
            Clinics clinics,
            Clocks clocks) {
        this.outbox = outbox;
        this.replies = replies;
        this.deliveries = deliveries;
        this.patients = patients;
        this.closed = closed;
        this.clinics = clinics;
        this.clocks = clocks;
    }

    /**
     * What the outbox shows.
     *
     * @param state whether anything is sent outside, in words
     * @param stuck messages that couldn't leave
     * @param replies what people wrote back
     * @param waiting what hasn't left
     * @param gone what left or came to rest, newest first
     * @param crowded whether there is more than is shown
     */
    public record Shown(
            String state,
            List<MessageRow> stuck,
            List<ReplyRow> replies,
            List<MessageRow> waiting,
            List<MessageRow> gone,
            boolean crowded) {}

    /**
     * What somebody wrote back.
     *
     * @param id which
     * @param sender the number
     * @param at when
     * @param words what they wrote
     */
    public record ReplyRow(UUID id, String sender, String at, String words) {}

    Shown of(Caller caller) {
        PracticeId practice = caller.practice();
        Clinic clinic = clinics.of(practice);
        Instant now = clocks.of(practice).now();
        List<Letter> newest = outbox.newest(practice, AT_MOST);
        List<Letter> dead = outbox.in(practice, DeliveryState.DEAD, AT_MOST);
        List<Letter> waiting = Stream.concat(
                        outbox.in(practice, DeliveryState.SENDING, AT_MOST).stream(),
                        outbox.in(practice, DeliveryState.WAITING, AT_MOST).stream())
                .toList();
        Map<UUID, PatientName> names = names(practice, Stream.of(newest, dead, waiting));
        Set<UUID> shut = closed.closedTo(caller, names.keySet());
        List<Letter> gone = newest.stream()
                .filter(l -> l.state().ended() && l.state() != DeliveryState.DEAD)
                .toList();
        return new Shown(
                state(deliveries.settings(practice)),
                reserved(rows(dead, names, clinic, now), shut),
                replies(practice, clinic.zone(), now),
                reserved(rows(waiting, names, clinic, now), shut),
                reserved(rows(gone, names, clinic, now), shut),
                newest.size() == AT_MOST);
    }

    private static List<MessageRow> reserved(List<MessageRow> rows, Set<UUID> shut) {
        return rows.stream()
                .map(row -> row.patient() != null && shut.contains(row.patient()) ? row.reserved() : row)
                .toList();
    }

    /** A patient's newest messages. */
    List<MessageRow> ofPatient(PracticeId practice, UUID patient, int limit) {
        return rows(
                outbox.ofPatient(practice, patient, limit),
                Map.of(),
                clinics.of(practice),
                clocks.of(practice).now());
    }

    private Map<UUID, PatientName> names(PracticeId practice, Stream<List<Letter>> lists) {
        Set<UUID> ids = lists.flatMap(List::stream)
                .flatMap(l -> Stream.ofNullable(l.to().patient()))
                .collect(Collectors.toSet());
        return patients.named(practice, ids);
    }

    private static List<MessageRow> rows(
            List<Letter> letters, Map<UUID, PatientName> names, Clinic clinic, Instant now) {
        boolean pretending = clinic.kind() != PracticeKind.REAL;
        return letters.stream()
                .map(l -> MessageRow.of(
                        l,
                        Optional.ofNullable(l.to().patient())
                                .map(names::get)
                                .map(PatientName::onScreen)
                                .orElse(null),
                        pretending,
                        clinic.zone(),
                        now))
                .toList();
    }

    private List<ReplyRow> replies(PracticeId practice, ZoneId zone, Instant now) {
        return replies.open(practice, AT_MOST).stream()
                .map((Reply r) -> new ReplyRow(r.id(), r.sender(), MessageRow.moment(r.at(), zone, now), r.body()))
                .toList();
    }

    private static String state(DeliverySettings settings) {
        boolean mail = settings.can(Channel.EMAIL);
        boolean text = settings.can(Channel.TEXT);
        if (mail && text) {
            return "";
        }
        if (!mail && !text) {
            return "Nothing is sent outside. Each message is shown here instead when its time comes.";
        }
        return (mail ? "Text messages" : "E-mails") + " aren't sent; they are shown here instead.";
    }
}
