package clinic.baton.desk.internal;

import clinic.baton.desk.Calls;
import clinic.baton.desk.HandOvers;
import clinic.baton.desk.Handed;
import clinic.baton.desk.Parked;
import clinic.baton.desk.Parked.Call;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk's own memory asks of somebody: callers who wait, red flags on the phone, pieces of a hand-over. */
@Component
class DeskPrompts implements PromptSource {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final Duration ON_HOLD = Duration.ofMinutes(2);
    private static final Duration ASIDE = Duration.ofMinutes(15);
    private static final Duration HANDED = Duration.ofMinutes(10);

    private final Calls calls;
    private final HandOvers handOvers;
    private final Patients patients;
    private final Clinics clinics;

    DeskPrompts(Calls calls, HandOvers handOvers, Patients patients, Clinics clinics) {
        this.calls = calls;
        this.handOvers = handOvers;
        this.patients = patients;
        this.clinics = clinics;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        List<Parked> open = calls.open(practice);
        Clinic clinic = clinics.of(practice);
        Asked asked = new Asked("/p/" + practice, now, clinic.zone(), names(practice, open));
        List<Prompt> prompts = new ArrayList<>();
        for (Parked one : open) {
            if (one.call() != null && one.call().flagged() != null) {
                prompts.add(asked.flagged(one, one.call(), one.call().flagged()));
            } else if (one.held()) {
                prompts.add(asked.waits(one));
            }
        }
        handOvers.open(practice).stream()
                .collect(Collectors.groupingBy(
                        piece -> Objects.toString(piece.from().person())))
                .forEach((who, pieces) -> prompts.add(asked.handed(pieces)));
        return prompts;
    }

    private Map<UUID, PatientName> names(PracticeId practice, List<Parked> open) {
        return patients.named(
                practice,
                open.stream().map(Parked::patient).filter(Objects::nonNull).toList());
    }

    private record Asked(String root, Instant now, ZoneId zone, Map<UUID, PatientName> names) {
        private Prompt flagged(Parked one, Call call, Instant since) {
            return Prompt.about(
                            "callflag-" + one.id(), Tier.LIFE, Phrase.of("Red flag on the phone: nurse to the call"))
                    .because(who(one, call))
                    .because("flagged at " + time(since) + " by " + one.by().name())
                    .because(Phrase.of("").hush(call.number().isBlank() ? "" : "number " + call.number()))
                    .or(Button.panel("The call", root + "/calls/" + one.id()))
                    .settledBy(
                            Urgency.due(since, 0.5).people(1, 0),
                            Button.post("A nurse has it", root + "/calls/" + one.id() + "/nurse"));
        }

        private Prompt waits(Parked one) {
            Call call = one.call();
            Button takeUp = Button.post("Take up", root + "/parked/" + one.id() + "/take-up")
                    .with("version", one.version())
                    .inPanel();
            return call == null ? aside(one, takeUp) : onHold(one, call, takeUp);
        }

        private Prompt onHold(Parked one, Call call, Button takeUp) {
            return Prompt.about(
                            "hold-" + one.id() + "-" + one.version(),
                            Tier.WAITING,
                            who(one, call).and(" is on hold"))
                    .because("since " + time(one.since()) + ", put there by "
                            + one.by().name())
                    .at(Station.PHONES)
                    .settledBy(Urgency.due(one.since().plus(ON_HOLD), 2).people(1, 0), takeUp);
        }

        private Prompt aside(Parked one, Button takeUp) {
            String what = one.work() == null ? "" : one.work().what();
            return Prompt.about("aside-" + one.id(), Tier.TODAY, Phrase.of("Put aside: " + what))
                    .because("since " + time(one.since()) + " by " + one.by().name())
                    .settledBy(Urgency.due(one.since().plus(ASIDE), 2).people(0, 1), takeUp);
        }

        private Prompt handed(List<Handed> pieces) {
            Handed first = pieces.getFirst();
            String what = pieces.size() == 1 ? "1 thing" : pieces.size() + " things";
            return Prompt.about(
                            "handed-" + first.id(),
                            Tier.TODAY,
                            Phrase.of(first.from().name() + " hands over " + what))
                    .because("since " + time(first.at()))
                    .settledBy(
                            Urgency.due(first.at().plus(HANDED), 2).people(0, pieces.size()),
                            Button.link("See them", root + "/desk/hand-over"));
        }

        private Phrase who(Parked one, Call call) {
            PatientName known = name(one.patient());
            if (known != null) {
                return Phrase.of(known.onScreen());
            }
            return call.caller().isBlank()
                    ? Phrase.of("A caller")
                    : Phrase.of("").hush(call.caller()).and(" (caller)");
        }

        private @Nullable PatientName name(@Nullable UUID patient) {
            return patient == null ? null : names.get(patient);
        }

        private String time(Instant moment) {
            return TIME.format(moment.atZone(zone));
        }
    }
}
