package clinic.baton.schedule.web;

import clinic.baton.record.Entry;
import clinic.baton.record.RecordReader;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The day of a date: the columns that a change touched, or all of it where hours or names may have changed. */
@Component
class ScheduleLiveView implements LiveView {
    private final DayPicture picture;
    private final RecordReader record;
    private final Templates templates;

    ScheduleLiveView(DayPicture picture, RecordReader record, Templates templates) {
        this.picture = picture;
        this.record = record;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        LocalDate date = LocalMoment.date(key.argument());
        List<Entry> ours = entries.stream().filter(e -> touches(e.type())).toList();
        if (ours.isEmpty() || date == null) {
            return List.of();
        }
        Optional<List<Touched>> touched = Touched.of(ours, record);
        DayPicture.Drawn drawn = picture.day(key.practice(), date, true);
        if (touched.isEmpty() || !Columns.withinHours(touched.get(), drawn.day())) {
            return Columns.whole(drawn.grid(), templates);
        }
        Set<String> keys = Columns.keys(touched.get(), drawn.day());
        return keys.isEmpty() ? List.of() : Columns.of(keys, drawn.grid(), templates);
    }

    static boolean touches(String type) {
        return type.startsWith("schedule.") || type.startsWith("practice.") || type.startsWith("patients.");
    }
}
