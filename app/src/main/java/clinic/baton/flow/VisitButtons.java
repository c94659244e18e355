package clinic.baton.flow;

import clinic.baton.practice.Room;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What can be done with visits and rooms, as buttons. They carry no token and no viewer, so that they can be broadcast.
 *
 * @param root the practice's root, {@code /p/1}
 */
public record VisitButtons(String root) {
    /** The patient of an appointment is here. */
    public Button arrive(Appointment appointment, String name) {
        return Button.post("Arrive", root + "/visits/arrive")
                .with("appointment", appointment.id())
                .spoken("Arrive " + name);
    }

    /** The patient of an appointment didn't come. */
    public Button noShow(Appointment appointment) {
        return Button.post("No-show", root + "/visits/no-show")
                .with("appointment", appointment.id())
                .with("version", appointment.version());
    }

    /** The visit in the side panel, with everything that can be done. */
    public Button open(Encounter visit, String label) {
        return Button.panel(label, root + "/visits/" + visit.id());
    }

    /** A nurse knows that they are here. */
    public Button nurseTold(Encounter visit) {
        return Button.post("Nurse knows", root + "/visits/" + visit.id() + "/told");
    }

    /** A flag goes up or down. */
    public Button flag(Encounter visit, Flag flag, boolean up, String label) {
        return Button.post(label, root + "/visits/" + visit.id() + "/flag")
                .with("flag", flag.code())
                .with("up", up);
    }

    /** The visit goes on to a stage that needs no room. */
    public Button step(Encounter visit, Stage to) {
        return Button.post(verb(to), root + "/visits/" + visit.id() + "/step")
                .with("to", to.code())
                .with("version", visit.version());
    }

    /** The visit goes to a room. */
    public Button room(Encounter visit, Room room) {
        return Button.post(room.name(), root + "/visits/" + visit.id() + "/step")
                .with("to", Stage.ROOMED.code())
                .with("version", visit.version())
                .with("room", room.id());
    }

    /** The step that mostly follows, and the way to all others; nothing to do is left out. */
    public List<Button> next(Day day, Encounter visit, Instant now) {
        List<Button> buttons = new ArrayList<>();
        String name = day.name(visit.patient()).full();
        likeliest(day, visit, now).ifPresent(b -> buttons.add(b.spoken(b.label() + ": " + name)));
        buttons.add(open(visit, "More").quiet().spoken("More for " + name));
        return buttons;
    }

    /** The step that mostly follows; for a room, the one that is free and fits. */
    public Optional<Button> likeliest(Day day, Encounter visit, Instant now) {
        List<Stage> usual = visit.stage().usual();
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        Stage to = usual.getFirst();
        if (to != Stage.ROOMED) {
            return Optional.of(step(visit, to));
        }
        return Optional.of(day.roomFor(visit, now).map(r -> room(visit, r)).orElseGet(() -> open(visit, "Room…")));
    }

    /** Something is done to a room. */
    public Button tend(UUID room, String what, String label) {
        return Button.post(label, root + "/rooms/" + room + "/tend").with("what", what);
    }

    /** Somebody says that a prompt is done. */
    public Button done(String prompt, String label) {
        return Button.post(label, root + "/prompts/" + prompt + "/done");
    }

    /** What the desk says when it moves somebody on. */
    public static String verb(Stage to) {
        return switch (to) {
            case ARRIVED -> "Arrive";
            case CHECKED_IN -> "Check in";
            case WAITING -> "Back to waiting";
            case ROOMED -> "Room";
            case READY -> "Ready";
            case WITH_NURSE -> "With nurse";
            case WITH_PROVIDER -> "With provider";
            case OBSERVATION -> "Observe";
            case TESTING -> "To lab";
            case CHECK_OUT -> "Check out";
            case DEPARTED -> "Depart";
            case LEFT_WITHOUT_BEING_SEEN -> "Left unseen";
        };
    }
}
