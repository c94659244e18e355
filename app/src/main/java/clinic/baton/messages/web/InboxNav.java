package clinic.baton.messages.web;

import clinic.baton.kernel.Permission;
import clinic.baton.messages.MessageThread;
import clinic.baton.record.Caller;
import clinic.baton.web.NavItem;
import clinic.baton.web.NavPlace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class InboxNav implements NavPlace {
    private static final int ORDER = 40;

    private final InboxPages pages;

    InboxNav(InboxPages pages) {
        this.pages = pages;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NavItem> item(Caller caller) {
        if (!caller.may(Permission.MESSAGE)) {
            return Optional.empty();
        }
        List<MessageThread> waiting = pages.waitingFor(caller);
        return Optional.of(NavItem.of("Inbox", "/p/" + caller.practice() + "/inbox", "inbox")
                .waiting(
                        waiting.size(),
                        waiting.stream().anyMatch(t -> t.priority().always())));
    }
}
