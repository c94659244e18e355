package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.flow.VisitButtons;
import clinic.baton.flow.VisitTags;
import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.WaitLine;
import clinic.baton.kernel.TimeRange;
import clinic.baton.nursing.Errand;
import clinic.baton.nursing.NurseCall;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a provider's day.
 *
 * @param day the practice's day
 * @param outlook what is expected of the rest of it
 * @param root the practice's root, {@code /p/1}
 */
record MyDayLines(Day day, Outlook outlook, String root) {
    private static final List<Integer> LATE_MINUTES = List.of(10, 20, 30);

    /** Who is with the provider: done, to the lab, to the nurse. */
    MyVisit with(Encounter visit) {
        VisitButtons buttons = buttons();
        return line(
                visit,
                List.of(
                        buttons.step(visit, Stage.CHECK_OUT).primary().key("d"),
                        outOfRoom(visit),
                        buttons.step(visit, Stage.TESTING),
                        buttons.step(visit, Stage.WITH_NURSE),
                        ask("Need a nurse", visit.purpose().practitioner(), Errand.NURSE, visit.id())));
    }

    /** The provider goes out for a moment; the patient stays and is ready for them. */
    private Button outOfRoom(Encounter visit) {
        Button out = buttons().step(visit, Stage.READY);
        return new Button("Out of the room", out.address(), out.way(), out.fields(), null, out.look(), null);
    }

    /** What they can ask of a nurse when nobody is with them. */
    List<Button> asks(UUID practitioner) {
        return List.of(
                ask("Send the next", practitioner, Errand.NEXT, null),
                ask("Need a nurse", practitioner, Errand.NURSE, null));
    }

    String asked(NurseCall call) {
        String what = call.what() == Errand.NEXT ? "You asked for the next patient" : "You asked for a nurse";
        return what + " at " + times().time(call.at()) + "; nobody has answered yet.";
    }

    private Button ask(String label, @Nullable UUID practitioner, Errand what, @Nullable UUID visit) {
        Button ask =
                Button.post(label, root + "/my-day/" + practitioner + "/call").with("what", what.code());
        return visit == null ? ask : ask.with("visit", visit);
    }

    /** Who is next: they start, or somebody brings them to a room first. */
    MyVisit next(Encounter visit) {
        Button start = buttons().step(visit, Stage.WITH_PROVIDER);
        return line(visit, List.of(visit.stage() == Stage.READY ? start.primary() : start));
    }

    MyDay.Later later(Appointment appointment) {
        String kind = day.clinic()
                .visitType(appointment.visitType())
                .map(VisitType::name)
                .orElse("");
        return new MyDay.Later(
                times().time(appointment.time().start()),
                day.name(appointment.patient()),
                Phrase.of("").hush(kind));
    }

    /** "Running 10, 20, 30 late", and on time again. */
    List<Button> late(UUID practitioner) {
        String address = root + "/my-day/" + practitioner + "/late";
        return Stream.concat(
                        LATE_MINUTES.stream()
                                .map(minutes -> Button.post(minutes + " late", address)
                                        .with("minutes", minutes)
                                        .spoken("Running " + minutes + " minutes late")),
                        Stream.of(Button.post("On time", address)
                                .with("minutes", 0)
                                .spoken("On time again")))
                .toList();
    }

    private MyVisit line(Encounter visit, List<Button> deeds) {
        return line(visit, detail(visit), new VisitTags(day).of(visit, false), deeds);
    }

    MyVisit line(Encounter visit, Phrase detail, List<Tag> tags, List<Button> deeds) {
        UUID room = visit.room();
        return new MyVisit(
                visit.id(),
                day.name(visit.patient()),
                root + "/visits/" + visit.id(),
                visit.stage().words(),
                room == null ? "" : day.roomName(room),
                visit.stay().since(),
                detail,
                tags,
                WaitLine.of(outlook, visit.id(), day.clinic().zone()),
                deeds);
    }

    Phrase detail(Encounter visit) {
        TimeRange planned = visit.purpose().planned();
        Phrase when = Phrase.of(planned == null ? "walk-in" : times().time(planned.start()));
        return when.hush(day.type(visit).map(type -> " · " + type.name()).orElse(""));
    }

    private VisitButtons buttons() {
        return new VisitButtons(root);
    }

    private DeskTimes times() {
        return new DeskTimes(day.clinic().zone());
    }
}
