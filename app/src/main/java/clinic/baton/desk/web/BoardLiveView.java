package clinic.baton.desk.web;

import clinic.baton.flow.Encounter;
import clinic.baton.practice.Room;
import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.web.PatientName;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The Board as it changes: a card that moved is taken away where it was and put where it is; one that only changed is drawn
 * anew in its place. All of it is drawn from the state as it is now, so that what comes twice or late does no harm.
 */
@Component
class BoardLiveView implements LiveView {
    private final BoardPicture picture;
    private final RecordReader record;
    private final Templates templates;

    BoardLiveView(BoardPicture picture, RecordReader record, Templates templates) {
        this.picture = picture;
        this.record = record;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public boolean changesWithTime() {
        return true;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        BoardTouched touched = BoardTouched.by(entries, record);
        if (!entries.isEmpty() && touched.nothing()) {
            return List.of();
        }
        if (touched.everything()) {
            return List.of(Fragment.refresh());
        }
        Board board = picture.of(key.practice(), BoardBy.of(key.argument()));
        List<Fragment> fragments = new ArrayList<>();
        moved(board, touched, fragments);
        changed(board, touched, fragments);
        boolean all = entries.isEmpty() || touched.allRooms();
        board.day().clinic().openRooms().stream()
                .filter(room -> all || touched.rooms.contains(room.id()))
                .forEach(room -> fragments.add(tile(board, room)));
        return fragments;
    }

    private void moved(Board board, BoardTouched touched, List<Fragment> fragments) {
        touched.moved.forEach(visit -> fragments.add(Fragment.remove("card-" + visit)));
        touched.moved.stream()
                .map(board::here)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Encounter v) -> v.stay().since()).thenComparing(Encounter::id))
                .forEach(visit -> fragments.add(
                        new Fragment("list-" + board.by().place(visit), Fragment.Action.APPEND, card(board, visit))));
    }

    private void changed(Board board, BoardTouched touched, List<Fragment> fragments) {
        Set<UUID> redrawn = new LinkedHashSet<>(touched.changed);
        Set<String> names = touched.moved.stream()
                .map(board::here)
                .flatMap(Optional::stream)
                .map(visit -> board.day().name(visit.patient()))
                .filter(name -> name.mark() != null)
                .map(PatientName::full)
                .collect(Collectors.toSet());
        board.here().stream()
                .filter(v -> touched.patients.contains(v.patient())
                        || names.contains(board.day().name(v.patient()).full()))
                .map(Encounter::id)
                .forEach(redrawn::add);
        redrawn.removeAll(touched.moved);
        redrawn.stream()
                .map(board::here)
                .flatMap(Optional::stream)
                .forEach(visit -> fragments.add(Fragment.replace("card-" + visit.id(), card(board, visit))));
    }

    private String card(Board board, Encounter visit) {
        return templates.part("desk/board-card", "card", board.cards().card(visit));
    }

    private Fragment tile(Board board, Room room) {
        return Fragment.replace(
                "room-" + room.id(),
                templates.part("desk/board-room", "room", board.rooms().room(room)));
    }
}
