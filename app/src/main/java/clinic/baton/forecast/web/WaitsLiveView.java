package clinic.baton.forecast.web;

import clinic.baton.forecast.Outlook;
import clinic.baton.forecast.PersonOutlook;
import clinic.baton.forecast.WaitLine;
import clinic.baton.forecast.Waits;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Entry;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The waits of everybody here, wherever a page shows them; rendered when a forecast was made, not when something happened. */
@Component
class WaitsLiveView implements LiveView {
    private final Waits waits;
    private final Clinics clinics;
    private final Templates templates;

    WaitsLiveView(Waits waits, Clinics clinics, Templates templates) {
        this.waits = waits;
        this.clinics = clinics;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "waits";
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        if (!entries.isEmpty()) {
            return List.of();
        }
        Outlook outlook = waits.of(key.practice());
        ZoneId zone = clinics.of(key.practice()).zone();
        return outlook.people().values().stream()
                .filter(PersonOutlook::here)
                .flatMap(person -> WaitLine.of(person, zone).stream())
                .map(line -> Fragment.replace(line.element(), templates.part("forecast/wait", "line", line)))
                .toList();
    }

    @Override
    public boolean changesWithTime() {
        return true;
    }
}
