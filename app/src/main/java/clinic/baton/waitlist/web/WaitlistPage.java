package clinic.baton.waitlist.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Clocks;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.OfferStatus;
import clinic.baton.waitlist.WaitEntry;
import clinic.baton.waitlist.Waitlist;
import clinic.baton.waitlist.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the waitlist shows. */
@Component
public class WaitlistPage {
    private static final int AT_MOST = 300;
    private static final int OFFERS = 60;
    private static final Duration REPORTED = Duration.ofDays(30);

    private final Waitlist waitlist;
    private final Patients patients;
    private final Clinics clinics;
    private final Clocks clocks;

    WaitlistPage(Waitlist waitlist, Patients patients, Clinics clinics, Clocks clocks) {
        this.waitlist = waitlist;
        this.patients = patients;
        this.clinics = clinics;
        this.clocks = clocks;
    }

    /**
     * What the waitlist shows.
     *
     * @param entries who waits, in the order in which a time that suits all would be offered
     * @param out the offers that are out
     * @param past what came of the newest others
     * @param report of the last 30 days
     * @param weights what counts
     * @param patients whom it shows
     */
    public record Shown(
            List<EntryRow> entries,
            List<OfferRow> out,
            List<OfferRow> past,
            Waitlist.Report report,
            Weights weights,
            Set<UUID> patients) {}

    Shown of(PracticeId practice) {
        Clinic clinic = clinics.of(practice);
        Instant now = clocks.of(practice).now();
        Weights weights = waitlist.weights(practice);
        List<WaitEntry> entries = waitlist.open(practice, AT_MOST);
        List<Offer> out = waitlist.out(practice);
        List<Offer> past = waitlist.newest(practice, OFFERS).stream()
                .filter(o -> o.status() != OfferStatus.OUT)
                .toList();
        Set<UUID> ids = new HashSet<>();
        entries.forEach(e -> ids.add(e.wish().patient()));
        Stream.concat(out.stream(), past.stream()).forEach(o -> ids.add(o.patient()));
        Map<UUID, PatientName> names = patients.named(practice, ids);
        return new Shown(
                entries.stream()
                        .sorted(Comparator.comparingDouble((WaitEntry e) ->
                                        -waitlist.standing(e, weights, now).points())
                                .thenComparing(WaitEntry::since))
                        .flatMap(e -> Stream.ofNullable(names.get(e.wish().patient()))
                                .map(name -> EntryRow.of(
                                        e, name, waitlist.standing(e, weights, now), clinic, now, asked(e, out))))
                        .toList(),
                offers(out, names, clinic, now),
                offers(past, names, clinic, now),
                waitlist.report(practice, now.minus(REPORTED), now.plusSeconds(1)),
                weights,
                Set.copyOf(ids));
    }

    private static boolean asked(WaitEntry entry, List<Offer> out) {
        return out.stream().anyMatch(o -> o.entry().equals(entry.id()));
    }

    private static List<OfferRow> offers(List<Offer> offers, Map<UUID, PatientName> names, Clinic clinic, Instant now) {
        return offers.stream()
                .flatMap(o -> Stream.ofNullable(names.get(o.patient())).map(name -> OfferRow.of(o, name, clinic, now)))
                .toList();
    }

    static String what(Clinic clinic, UUID visitType) {
        return clinic.visitType(visitType).map(VisitType::name).orElse("a visit");
    }

    static String who(Clinic clinic, Optional<UUID> practitioner) {
        return practitioner
                .flatMap(clinic::practitioner)
                .map(Practitioner::shortName)
                .orElse("anybody");
    }
}
