package clinic.baton.flow.web;

import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.flow.Notice;
import clinic.baton.flow.PlanVisit;
import clinic.baton.flow.Reopen;
import clinic.baton.flow.Stage;
import clinic.baton.flow.Step;
import clinic.baton.patients.Patients;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Room;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.web.PatientName;
import clinic.baton.web.Phrase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a visit on: steps, flags, the nurse told, what it is for. Each answers on the page it was asked from. */
@Controller
@RequestMapping("/p/{practice}/visits/{id}")
class StepController {
    private final Act act;
    private final InTheBuilding building;
    private final Patients patients;
    private final Clinics clinics;
    private final FreeRooms rooms;
    private final Said said;

    StepController(Act act, InTheBuilding building, Patients patients, Clinics clinics, FreeRooms rooms, Said said) {
        this.act = act;
        this.building = building;
        this.patients = patients;
        this.clinics = clinics;
        this.rooms = rooms;
        this.said = said;
    }

    @PostMapping("/step")
    String step(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam String to,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID room) {
        Stage stage = wanted(() -> Stage.of(to));
        Optional<UUID> place =
                room == null && stage == Stage.ROOMED ? rooms.forVisit(caller, id) : Optional.ofNullable(room);
        if (stage == Stage.ROOMED && place.isEmpty()) {
            return said.noRoom(caller, request, redirect, name(caller, id));
        }
        Step step = wanted(() -> Step.to(stage, id, version, place.orElse(null)));
        return answer(
                caller,
                request,
                redirect,
                key,
                step,
                id,
                name -> visit -> Phrase.of(name).and(" " + arrived(caller, visit) + "."));
    }

    @PostMapping("/reopen")
    String reopen(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version) {
        return answer(
                caller,
                request,
                redirect,
                key,
                new Reopen(id, version),
                id,
                name -> visit ->
                        Phrase.of(name).and(" is here again: " + visit.stage().words() + "."));
    }

    @PostMapping("/told")
    String told(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key) {
        return answer(
                caller,
                request,
                redirect,
                key,
                new Notice.NurseTold(id),
                id,
                name -> visit -> Phrase.of("A nurse knows that ").and(name).and(" is here."));
    }

    @PostMapping("/flag")
    String flag(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam("flag") String code,
            @RequestParam boolean up) {
        Flag flag = wanted(() -> Flag.of(code));
        Notice notice = up ? new Notice.RaiseFlag(id, flag) : new Notice.LowerFlag(id, flag);
        String words = (up ? "Noted for " : "No longer so for ");
        return answer(
                caller,
                request,
                redirect,
                key,
                notice,
                id,
                name -> visit ->
                        Phrase.of(words).and(name).hush(": " + flag.words()).and("."));
    }

    @PostMapping("/plan")
    String plan(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam UUID visitType,
            @RequestParam(defaultValue = "") String provider) {
        UUID practitioner = provider.isBlank() ? null : wanted(() -> UUID.fromString(provider));
        PlanVisit plan = new PlanVisit(id, visitType, practitioner);
        return answer(
                caller,
                request,
                redirect,
                key,
                plan,
                id,
                name -> visit -> Phrase.of("Decided what ").and(name).and(" is here for."));
    }

    private String answer(
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes redirect,
            UUID key,
            Command<Encounter> command,
            UUID visit,
            Function<PatientName, Function<Encounter, Phrase>> done) {
        Optional<PatientName> name = name(caller, visit);
        PatientName shown = name.orElseGet(() -> PatientName.of("This", "patient"));
        return said.answer(
                caller, request, redirect, key, visit, name, act.run(caller, key, command), done.apply(shown));
    }

    private Optional<PatientName> name(Caller caller, UUID visit) {
        return building.encounter(caller.practice(), visit)
                .flatMap(v -> patients.named(caller.practice(), v.patient()))
                .map(clinic.baton.patients.PatientName::onScreen);
    }

    /** "is in Room 3": where the step brought them. */
    private String arrived(Caller caller, Encounter visit) {
        UUID room = visit.room();
        String in = room == null
                ? ""
                : " in "
                        + clinics.of(caller.practice())
                                .room(room)
                                .map(Room::name)
                                .orElse("a room");
        return switch (visit.stage()) {
            case ARRIVED -> "is here";
            case CHECKED_IN -> "is checked in";
            case WAITING -> "waits again";
            case ROOMED -> "is" + in;
            case READY -> "is ready" + in;
            case WITH_NURSE -> "is with the nurse" + in;
            case WITH_PROVIDER -> "is with the provider" + in;
            case OBSERVATION -> "is being observed" + in;
            case TESTING -> "is in the lab" + in;
            case CHECK_OUT -> "is checking out";
            case DEPARTED -> "has left";
            case LEFT_WITHOUT_BEING_SEEN -> "left without being seen";
        };
    }

    /** What a form names; one that no screen of ours sends is a bad request. */
    private static <T> T wanted(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException garbled) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, garbled.getMessage(), garbled);
        }
    }
}
