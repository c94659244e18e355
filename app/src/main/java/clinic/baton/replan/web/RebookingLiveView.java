package clinic.baton.replan.web;

import clinic.baton.kernel.Permission;
import clinic.baton.record.Entry;
import clinic.baton.replan.Rebooking;
import clinic.baton.replan.RebookingMoved;
import clinic.baton.replan.Rebookings;
import clinic.baton.web.Templates;
import clinic.baton.web.live.Fragment;
import clinic.baton.web.live.LiveView;
import clinic.baton.web.live.ViewKey;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The bar of a rebooking moves while it searches; at its end, and when a row is pinned, the page takes the table anew. */
@Component
class RebookingLiveView implements LiveView {
    private final Rebookings rebookings;
    private final Templates templates;

    RebookingLiveView(Rebookings rebookings, Templates templates) {
        this.rebookings = rebookings;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "rebooking";
    }

    @Override
    public Permission needs() {
        return Permission.BOOK;
    }

    @Override
    public List<Fragment> changed(ViewKey key, List<Entry> entries) {
        boolean own = entries.stream()
                .anyMatch(entry -> entry.is(RebookingMoved.class)
                        && entry.subject().id().toString().equals(key.argument()));
        if (!own) {
            return List.of();
        }
        return rebookings.find(key.practice(), UUID.fromString(key.argument())).stream()
                .map(this::fragment)
                .toList();
    }

    private Fragment fragment(Rebooking now) {
        return now.state() == Rebooking.State.SEARCHING
                ? Fragment.replace(
                        "rebooking-bar",
                        templates.part(
                                "part/progress", "progress", RebookingPages.progress(now), "id", "rebooking-bar"))
                : Fragment.refresh();
    }
}
