package clinic.baton.schedule.web;

import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The day of a date, drawn anew when the schedule changes. */
@Component
class ScheduleLiveView implements LiveView {
    private final DayPicture picture;
    private final Templates templates;

    ScheduleLiveView(DayPicture picture, Templates templates) {
        this.picture = picture;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        if (entries.stream().noneMatch(e -> touches(e.type()))
                || !key.argument().matches("\\d{4}-\\d\\d-\\d\\d")) {
            return List.of();
        }
        LocalDate date = LocalDate.parse(key.argument());
        return List.of(Fragment.replace(
                "schedule-grid", templates.part("part/day-grid", "grid", picture.day(key.practice(), date, true))));
    }

    static boolean touches(String type) {
        return type.startsWith("schedule.") || type.startsWith("practice.") || type.startsWith("patients.");
    }
}
