package clinic.baton.nursing.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.nursing.Ladder;
import clinic.baton.nursing.NurseCall;
import clinic.baton.nursing.NurseCalls;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** A provider's call that no nurse has answered reaches the Desk. */
@Component
class CallPrompts implements PromptSource {
    private static final double MINUTES = 0.5;

    private final NurseCalls calls;
    private final Clinics clinics;

    CallPrompts(NurseCalls calls, Clinics clinics) {
        this.calls = calls;
        this.clinics = clinics;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        List<NurseCall> late = calls.open(practice).stream()
                .filter(call -> !now.isBefore(call.at().plus(Ladder.DESK)))
                .toList();
        if (late.isEmpty()) {
            return List.of();
        }
        Clinic clinic = clinics.of(practice);
        return late.stream().map(call -> prompt(call, clinic, now)).toList();
    }

    private static Prompt prompt(NurseCall call, Clinic clinic, Instant now) {
        String who = clinic.practitioner(call.provider())
                .map(Practitioner::shortName)
                .orElse("A provider");
        String where = call.room() == null
                ? ""
                : " in " + clinic.room(call.room()).map(Room::name).orElse("a room");
        long minutes = Duration.between(call.at(), now).toMinutes();
        Button told = Button.post("Nurse knows", "/p/" + clinic.id() + "/nurse/calls/" + call.id() + "/answer");
        return Prompt.about(
                        "call-" + call.id(),
                        Tier.TODAY,
                        Phrase.of(who + " " + call.what().words() + where))
                .because("asked " + minutes + " min ago, no nurse has answered")
                .settledBy(Urgency.due(call.at().plus(Ladder.DESK), MINUTES).people(1, 0), told);
    }
}
