package clinic.baton.flow.web;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.EncounterBegan;
import clinic.baton.flow.EncounterMistaken;
import clinic.baton.flow.EncounterMoved;
import clinic.baton.flow.EncounterNoticed;
import clinic.baton.flow.EnteredLater;
import clinic.baton.flow.Flag;
import clinic.baton.flow.RoomDay;
import clinic.baton.flow.RoomTended;
import clinic.baton.flow.VisitPlanned;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.VisitType;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How visits of the day and rooms are told. */
@Component
class FlowTellings implements Tellings {
    private final Clinics clinics;

    FlowTellings(Clinics clinics) {
        this.clinics = clinics;
    }

    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(EncounterBegan.class, (e, at) -> began(e.encounter(), at)),
                Telling.of(EncounterMoved.class, (e, at) -> Phrase.of(stands(e.after(), at))),
                Telling.of(EncounterNoticed.class, (e, at) -> noticed(e)),
                Telling.of(EncounterMistaken.class, "Had not come after all"),
                Telling.of(VisitPlanned.class, (e, at) -> planned(e.after(), at)),
                Telling.of(
                        EnteredLater.class,
                        (e, at) ->
                                Phrase.of("Entered later, from paper: " + e.to().words() + " at " + at.clock(e.at()))),
                Telling.of(RoomTended.class, (e, at) -> Phrase.of(room(e.after().room(), at) + ": " + tended(e))));
    }

    private static Phrase began(Encounter visit, Telling.Where at) {
        var planned = visit.purpose().planned();
        return planned == null
                ? Phrase.of("Came without an appointment, call-code " + visit.callCode())
                : Phrase.of("Arrived for " + at.clock(planned.start()) + ", call-code " + visit.callCode());
    }

    private String stands(Encounter visit, Telling.Where at) {
        UUID room = visit.room();
        return room == null ? visit.stage().words() : visit.stage().words() + ", " + room(room, at);
    }

    private static Phrase noticed(EncounterNoticed event) {
        List<String> said = new ArrayList<>();
        event.after().flags().stream()
                .filter(flag -> !event.before().flags().contains(flag))
                .forEach(flag -> said.add(flag.words()));
        event.before().flags().stream()
                .filter(flag -> !event.after().flags().contains(flag))
                .map(Flag::words)
                .forEach(words -> said.add("no longer " + words));
        boolean knows = event.after().nurseTold() != null;
        if (knows != (event.before().nurseTold() != null)) {
            said.add(knows ? "the nurse knows they are here" : "the nurse does not know yet");
        }
        return Phrase.of("Noticed: ").hush(said.isEmpty() ? "nothing new" : String.join(", ", said));
    }

    private Phrase planned(Encounter visit, Telling.Where at) {
        Clinic clinic = clinics.of(at.practice());
        UUID type = visit.purpose().visitType();
        String what = type == null
                ? "a visit"
                : clinic.visitType(type).map(VisitType::name).orElse("a visit");
        return Phrase.of("Here for ")
                .hush(what)
                .and(with(clinic, visit.purpose().practitioner()));
    }

    private static String with(Clinic clinic, @Nullable UUID practitioner) {
        return practitioner == null
                ? ""
                : clinic.practitioner(practitioner)
                        .map(Practitioner::shortName)
                        .map(name -> " with " + name)
                        .orElse("");
    }

    private String room(UUID room, Telling.Where at) {
        return clinics.of(at.practice()).room(room).map(Room::name).orElse("a room");
    }

    private static String tended(RoomTended event) {
        if (event.before().state() == event.after().state()) {
            return "seen empty";
        }
        return switch (event.after().state()) {
            case FREE -> freed(event.before().state());
            case HELD ->
                event.after().note() == null ? "held" : "held, " + event.after().note();
            case CLEANING -> "being cleaned";
            case CLOSED ->
                event.after().note() == null
                        ? "closed"
                        : "closed, " + event.after().note();
        };
    }

    private static String freed(RoomDay.State before) {
        return switch (before) {
            case FREE, CLEANING -> "ready again";
            case HELD -> "no longer held";
            case CLOSED -> "open again";
        };
    }
}
