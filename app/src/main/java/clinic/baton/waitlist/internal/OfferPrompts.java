package clinic.baton.waitlist.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.waitlist.Offer;
import clinic.baton.waitlist.Waitlist;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers that are out run by themselves; the Desk shows them as in hand. */
@Component
class OfferPrompts implements PromptSource {
    private final Waitlist waitlist;
    private final Patients patients;
    private final Clinics clinics;

    OfferPrompts(Waitlist waitlist, Patients patients, Clinics clinics) {
        this.waitlist = waitlist;
        this.patients = patients;
        this.clinics = clinics;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        List<Offer> out = waitlist.out(practice);
        if (out.isEmpty()) {
            return List.of();
        }
        Clinic clinic = clinics.of(practice);
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern("EEE d MMM H:mm", Locale.ENGLISH).withZone(clinic.zone());
        Map<UUID, PatientName> names =
                patients.named(practice, out.stream().map(Offer::patient).toList());
        return out.stream()
                .flatMap(offer -> Stream.ofNullable(names.get(offer.patient()))
                        .map(name -> prompt(practice, offer, name, clinic, time)))
                .toList();
    }

    private static Prompt prompt(
            PracticeId practice, Offer offer, PatientName name, Clinic clinic, DateTimeFormatter time) {
        String with = clinic.practitioner(offer.place().practitioner())
                .map(Practitioner::shortName)
                .orElse("");
        return Prompt.about(
                        "offer-" + offer.id(),
                        Tier.PREPARATION,
                        Phrase.of(time.format(offer.place().time().start()) + " with " + with + " is offered to ")
                                .and(name.onScreen()))
                .because("answer by " + time.format(offer.expiresAt()).replaceFirst("^.* ", ""))
                .because(offer.why())
                .byItself()
                .settledBy(
                        Urgency.due(offer.expiresAt(), 1).people(0, 1),
                        Button.link("Waitlist", "/p/" + practice + "/waitlist"));
    }
}
