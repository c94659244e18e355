package clinic.baton.schedule.web;

import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.web.DayColumn;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A provider's week: the dates that a change touched, or all of it where hours or names may have changed. */
@Component
class WeekLiveView implements LiveView {
    private static final int UUID_LENGTH = 36;

    private final DayPicture picture;
    private final RecordReader record;
    private final Templates templates;

    WeekLiveView(DayPicture picture, RecordReader record, Templates templates) {
        this.picture = picture;
        this.record = record;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "week";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        List<Entry> ours =
                entries.stream().filter(e -> ScheduleLiveView.touches(e.type())).toList();
        if (ours.isEmpty() || !key.argument().matches("[0-9a-f-]{36}:\\d{4}-\\d\\d-\\d\\d")) {
            return List.of();
        }
        UUID provider = UUID.fromString(key.argument().substring(0, UUID_LENGTH));
        LocalDate first = LocalMoment.date(key.argument().substring(UUID_LENGTH + 1));
        return first == null ? List.of() : changed(key, provider, first, Touched.of(ours, record));
    }

    private List<Fragment> changed(ViewKey key, UUID provider, LocalDate first, Optional<List<Touched>> touched) {
        List<Touched> theirs = touched.orElse(List.of()).stream()
                .filter(t -> provider.equals(t.practitioner()))
                .toList();
        if (touched.isPresent() && theirs.isEmpty()) {
            return List.of();
        }
        DayPicture.DrawnWeek drawn = picture.week(key.practice(), provider, first, true);
        if (touched.isEmpty() || drawn.days().stream().anyMatch(day -> !Columns.withinHours(theirs, day))) {
            return Columns.whole(drawn.grid(), templates);
        }
        return touchedColumns(drawn, theirs);
    }

    private List<Fragment> touchedColumns(DayPicture.DrawnWeek drawn, List<Touched> theirs) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < drawn.days().size(); i++) {
            DayAgenda day = drawn.days().get(i);
            DayColumn column = drawn.grid().columns().get(i);
            if (theirs.stream().anyMatch(t -> t.time().overlaps(day.day()))) {
                fragments.add(Columns.column(column, drawn.grid().axis(), templates));
            }
        }
        return fragments;
    }
}
