package clinic.baton.interop.internal.intake;

import clinic.baton.interop.Identifier;
import clinic.baton.interop.IncomingPatient;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.patients.ChangePatient;
import clinic.baton.patients.Details;
import clinic.baton.patients.IdentifyPatient;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.web.Sentences;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Takes patients in: by identifier, else as new ones; those who may be known already wait for a person's word. */
final class PatientIntake {
    private static final String KIND = "patients";

    private final Run run;
    private final Named named;
    private final Links links;
    private final Patients patients;
    private final PatientCharts charts;
    private final Sentences sentences;
    private final PatientTranslation translation;
    private final Set<UUID> seen = new HashSet<>();

    PatientIntake(Run run, Named named, Stores stores, LocalDate today) {
        this.run = run;
        this.named = named;
        this.links = stores.links();
        this.patients = stores.patients();
        this.charts = stores.charts();
        this.sentences = stores.sentences();
        this.translation = new PatientTranslation(run, today);
    }

    void take(IncomingPatient incoming) {
        List<Identifier> identifiers = incoming.keys().identifiers();
        List<Link> known = links.find(run.practice(), Link.PATIENT, PatientTranslation.known(incoming));
        Set<UUID> candidates =
                new LinkedHashSet<>(patients.identified(run.practice(), PatientTranslation.identifiers(identifiers))
                        .values());
        known.forEach(link -> candidates.add(link.subject()));
        if (candidates.size() > 1) {
            named.put(incoming, Named.NOBODY);
            run.refuse(
                    incoming.origin(),
                    "identifier",
                    identifiers.toString(),
                    "These numbers belong to different patients here. Find out which is right.");
        } else if (candidates.isEmpty()) {
            unknown(incoming);
        } else {
            known(incoming, candidates.iterator().next(), known);
        }
    }

    /** Two records of one file that share only a name and a birth date may be two people. */
    private void known(IncomingPatient incoming, UUID patient, List<Link> known) {
        boolean repeated = !seen.add(patient);
        boolean same = known.stream().anyMatch(link -> link.digest().equals(PatientTranslation.digest(incoming)));
        if (repeated && !same && incoming.keys().identifiers().isEmpty()) {
            review(incoming, List.of(patient));
            return;
        }
        named.put(incoming, patient);
        if (!same) {
            again(incoming, patient);
        } else if (!repeated) {
            run.unchanged(KIND);
        }
    }

    private void again(IncomingPatient incoming, UUID patient) {
        String digest = PatientTranslation.digest(incoming);
        Patient chart = charts.of(run.practice(), patient).orElseThrow();
        Details details = translation.details(incoming, chart);
        var contacts = translation.contacts(incoming, chart.contacts());
        var needs = translation.needs(incoming, chart.needs());
        boolean changes =
                !details.equals(chart.details()) || !contacts.equals(chart.contacts()) || !needs.equals(chart.needs());
        if (!changes) {
            run.unchanged(KIND);
            remember(incoming, patient, digest);
            return;
        }
        switch (run.act(new ChangePatient(patient, chart.version(), details, contacts, needs))) {
            case Done<Integer> done -> {
                run.updated(KIND);
                remember(incoming, patient, digest);
            }
            case Refused<Integer>(var reasons) ->
                run.refuse(
                        incoming.origin(),
                        "patient",
                        incoming.name().full(),
                        String.join(" ", sentences.of(reasons, Locale.ENGLISH)));
        }
    }

    /** Numbers that are new here are noted with the patient; at once, because bookings of this file may use them. */
    private void remember(IncomingPatient incoming, UUID patient, String digest) {
        List<Identifier> identifiers = incoming.keys().identifiers();
        var there = patients.identified(run.practice(), PatientTranslation.identifiers(identifiers));
        PatientTranslation.identifiers(identifiers).stream()
                .filter(one -> !there.containsKey(one))
                .forEach(one -> run.act(new IdentifyPatient(patient, one)).orThrow());
        PatientTranslation.known(incoming).forEach(one -> run.link(new Link(Link.PATIENT, one, patient, digest)));
    }

    private void unknown(IncomingPatient incoming) {
        if (!incoming.active() || incoming.deceased()) {
            named.put(incoming, Named.NOBODY);
            String why = incoming.deceased()
                    ? "The patient has died and isn't known here."
                    : "The source no longer uses this record.";
            run.skip(incoming.origin(), "patient", why);
            return;
        }
        Details details = translation.details(incoming, null);
        LocalDate birth = details.birthDate();
        List<PatientName> alike =
                birth == null ? List.of() : patients.alike(run.practice(), details.family(), details.given(), birth);
        if (alike.isEmpty()) {
            register(incoming, details);
        } else {
            review(incoming, alike.stream().map(PatientName::id).toList());
        }
    }

    private void review(IncomingPatient incoming, List<UUID> alike) {
        named.put(incoming, Named.NOBODY);
        run.act(new PutForReview(incoming, alike)).orThrow();
        run.waits(
                incoming.origin(),
                "patient",
                incoming.name().full(),
                "Somebody of this name and birth date is here already. Say on the review list whether it is the same"
                        + " person, then import again.");
    }

    private void register(IncomingPatient incoming, Details details) {
        var command = new RegisterPatient(
                details,
                translation.contacts(incoming, List.of()),
                translation.needs(incoming, List.of()),
                PatientTranslation.identifiers(incoming.keys().identifiers()));
        switch (run.act(command)) {
            case Done<UUID>(UUID patient) -> {
                named.put(incoming, patient);
                seen.add(patient);
                run.created(KIND);
                String digest = PatientTranslation.digest(incoming);
                PatientTranslation.known(incoming)
                        .forEach(one -> run.link(new Link(Link.PATIENT, one, patient, digest)));
            }
            case Refused<UUID>(var reasons) -> {
                named.put(incoming, Named.NOBODY);
                run.refuse(
                        incoming.origin(),
                        reasons.getFirst().field() == null
                                ? "patient"
                                : reasons.getFirst().field(),
                        incoming.name().full(),
                        String.join(" ", sentences.of(reasons, Locale.ENGLISH)));
            }
        }
    }
}
