package clinic.baton.flow.web;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.patients.Patients;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Carries out what a form asks of a visit, and says what came of it. */
@Component
class VisitForms {
    private final Act act;
    private final InTheBuilding building;
    private final Patients patients;
    private final Said said;

    VisitForms(Act act, InTheBuilding building, Patients patients, Said said) {
        this.act = act;
        this.building = building;
        this.patients = patients;
        this.said = said;
    }

    /** Answers a form about a visit; {@code done} says what was done. */
    String answer(Sent sent, UUID visit, Command<Encounter> command, BiFunction<PatientName, Encounter, Phrase> done) {
        Optional<PatientName> name = name(sent.caller(), visit);
        PatientName shown = name.orElseGet(() -> PatientName.of("This", "patient"));
        return said.answer(
                sent, visit, name, act.run(sent.caller(), sent.key(), command), after -> done.apply(shown, after));
    }

    /** Answers a form that wanted any room that fits, where none is free. */
    String noRoom(Sent sent, UUID visit) {
        Phrase words = Phrase.of("No room that fits is free");
        return said.not(
                sent,
                name(sent.caller(), visit)
                        .map(name -> words.and(" for ").and(name))
                        .orElse(words)
                        .and(". Choose one in their visit, or clean one."));
    }

    private Optional<PatientName> name(Caller caller, UUID visit) {
        return building.encounter(caller.practice(), visit)
                .flatMap(v -> patients.named(caller.practice(), v.patient()))
                .map(clinic.baton.patients.PatientName::onScreen);
    }
}
