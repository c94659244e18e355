package clinic.baton.desk.web;

import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Flag;
import clinic.baton.flow.Stage;
import clinic.baton.flow.VisitButtons;
import clinic.baton.flow.VisitTags;
import clinic.baton.forecast.Outlook;
import clinic.baton.nursing.NurseCall;
import clinic.baton.practice.Room;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a nurse's tablet, each with what a nurse does next.
 *
 * @param day the practice's day
 * @param outlook what is expected of the rest of it
 * @param rooms the free room each visit would go to now
 */
record NurseLines(Day day, Outlook outlook, Map<UUID, Room> rooms) {
    /** Somebody who feels worse or is in pain: go to them, or say that it is settled. */
    MyVisit alarm(Encounter visit) {
        List<Button> deeds = new ArrayList<>();
        deeds.add(buttons()
                .step(visit, Stage.WITH_NURSE)
                .primary()
                .spoken("With nurse: " + day.name(visit.patient()).full()));
        visit.flags().stream()
                .filter(Flag::bodily)
                .forEach(flag -> deeds.add(buttons().flag(visit, flag, false, "Settled: " + flag.words())));
        return line(visit, List.of(), deeds);
    }

    /** Somebody who has just come: acknowledge them, or take them along at once. */
    MyVisit told(Encounter visit, boolean inPlace) {
        List<Tag> why = inPlace ? List.of(Tag.of("nobody has answered", Tone.WATCH)) : List.of();
        Button mine = buttons().nurseTold(visit);
        List<Button> deeds = new ArrayList<>();
        deeds.add(new Button("I know", mine.address(), mine.way(), mine.fields(), null, Button.Look.PRIMARY, null)
                .spoken("I know that " + day.name(visit.patient()).full() + " is here"));
        bring(visit, deeds);
        return line(visit, why, deeds);
    }

    /** Somebody who waits: bring them to a room, or see them where they are. */
    MyVisit waiting(Encounter visit) {
        List<Button> deeds = new ArrayList<>();
        bring(visit, deeds);
        deeds.add(buttons().step(visit, Stage.WITH_NURSE));
        return line(visit, wanted(visit), deeds);
    }

    /** Somebody who is in a room or elsewhere: what mostly comes next. */
    MyVisit inside(Encounter visit) {
        List<Button> deeds = visit.stage().usual().stream()
                .filter(to -> to != Stage.ROOMED)
                .limit(3)
                .map(to -> buttons().step(visit, to))
                .toList();
        return line(visit, List.of(), deeds);
    }

    /** A provider asks: for what, where, and for whom by call-code. */
    NurseDay.Asked asked(NurseCall call) {
        String where = call.room() == null ? "" : " in " + day.roomName(call.room());
        String whom = Optional.ofNullable(call.encounter())
                .flatMap(day::visit)
                .map(visit -> " · " + visit.callCode())
                .orElse("");
        String who = day.provider(call.provider()).orElse("A provider");
        return new NurseDay.Asked(
                call.id(),
                who + " " + call.what().words() + where + whom,
                call.at(),
                Button.post("I go", root() + "/nurse/calls/" + call.id() + "/answer")
                        .primary()
                        .spoken("I go: " + who));
    }

    private void bring(Encounter visit, List<Button> deeds) {
        Room room = rooms.get(visit.id());
        Button any = buttons().open(visit, "Room…");
        deeds.add(room == null ? any : to(visit, room));
    }

    private Button to(Encounter visit, Room room) {
        Button button = buttons().room(visit, room).spoken("Bring " + visit.callCode() + " to " + room.name());
        return new Button(
                "To " + room.name(), button.address(), button.way(), button.fields(), null, look(visit), null);
    }

    private static Button.Look look(Encounter visit) {
        return visit.nurseTold() == null ? Button.Look.NORMAL : Button.Look.PRIMARY;
    }

    private List<Tag> wanted(Encounter visit) {
        return rooms.containsKey(visit.id()) || visit.stage() == Stage.ARRIVED
                ? List.of()
                : List.of(Tag.of("no room that fits is free", Tone.PLAIN));
    }

    private MyVisit line(Encounter visit, List<Tag> more, List<Button> deeds) {
        MyDayLines lines = new MyDayLines(day, outlook, root());
        List<Tag> tags = new ArrayList<>(more);
        tags.addAll(new VisitTags(day).of(visit, false));
        String with = provider(visit.purpose().practitioner());
        Phrase detail = lines.detail(visit).and(with + " · " + visit.callCode());
        return lines.line(visit, detail, tags, deeds);
    }

    private String provider(@Nullable UUID practitioner) {
        return day.provider(practitioner).map(name -> " · " + name).orElse("");
    }

    private VisitButtons buttons() {
        return new VisitButtons(root());
    }

    private String root() {
        return "/p/" + day.clinic().id();
    }
}
