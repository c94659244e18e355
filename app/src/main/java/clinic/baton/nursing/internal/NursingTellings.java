package clinic.baton.nursing.internal;

import clinic.baton.nursing.NurseAnswered;
import clinic.baton.nursing.NurseCall;
import clinic.baton.nursing.NurseCalled;
import clinic.baton.nursing.PostTaken;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How posts are told. */
@Component
class NursingTellings implements Tellings {
    private final Clinics clinics;

    NursingTellings(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(PostTaken.class, (e, at) -> Phrase.of(words(e, clinics.of(at.practice())))),
                Telling.of(
                        NurseCalled.class,
                        (e, at) -> Phrase.of(provider(e.call(), clinics.of(at.practice())) + " "
                                + e.call().what().words())),
                Telling.of(
                        NurseAnswered.class,
                        (e, at) -> Phrase.of((e.takenBack() ? "Not needed any more: " : "Answered: ")
                                + provider(e.call(), clinics.of(at.practice())) + " "
                                + e.call().what().words())));
    }

    private static String provider(NurseCall call, Clinic clinic) {
        return clinic.practitioner(call.provider()).map(Practitioner::shortName).orElse("A provider");
    }

    private static String words(PostTaken event, Clinic clinic) {
        String whose = event.after().providers().stream()
                .map(id -> clinic.practitioner(id).map(Practitioner::shortName).orElse("somebody"))
                .collect(Collectors.joining(", "));
        return (event.after().away() ? "Away for a while; looks after " : "Looks after ")
                + (whose.isEmpty() ? "everybody's patients" : "the patients of " + whose);
    }
}
