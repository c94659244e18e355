package clinic.baton.schedule.web;

import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A provider's week, drawn anew when the schedule changes. */
@Component
class WeekLiveView implements LiveView {
    private final DayPicture picture;
    private final Templates templates;

    WeekLiveView(DayPicture picture, Templates templates) {
        this.picture = picture;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "week";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        if (entries.stream().noneMatch(e -> ScheduleLiveView.touches(e.type()))
                || !key.argument().matches("[0-9a-f-]{36}:\\d{4}-\\d\\d-\\d\\d")) {
            return List.of();
        }
        UUID provider = UUID.fromString(key.argument().substring(0, 36));
        LocalDate first = LocalDate.parse(key.argument().substring(37));
        return List.of(Fragment.replace(
                "schedule-grid",
                templates.part("part/day-grid", "grid", picture.week(key.practice(), provider, first, true))));
    }
}
