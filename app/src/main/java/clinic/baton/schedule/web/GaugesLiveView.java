package clinic.baton.schedule.web;

import clinic.baton.record.Clocks;
import clinic.baton.record.Entry;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.web.DayColumn;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The gauges over a date's columns, whenever today is foreseen anew; what is booked redraws whole columns. */
@Component
class GaugesLiveView implements LiveView {
    private final DayPicture picture;
    private final Clocks clocks;
    private final Templates templates;

    GaugesLiveView(DayPicture picture, Clocks clocks, Templates templates) {
        this.picture = picture;
        this.clocks = clocks;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "gauges";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        LocalDate date = LocalMoment.date(key.argument());
        return date == null || !moved(key, date, entries)
                ? List.of()
                : picture.day(key.practice(), date, true).grid().columns().stream()
                        .filter(column -> !column.key().isEmpty())
                        .map(this::fragment)
                        .toList();
    }

    /** Today was foreseen anew, or something was learned. */
    private boolean moved(ViewKey key, LocalDate date, List<Entry> entries) {
        return entries.isEmpty()
                ? date.equals(clocks.of(key.practice()).today())
                : entries.stream().anyMatch(entry -> entry.type().startsWith("pace."));
    }

    private Fragment fragment(DayColumn column) {
        return Fragment.replace(column.gaugesId(), templates.part("part/gauges", "column", column));
    }
}
