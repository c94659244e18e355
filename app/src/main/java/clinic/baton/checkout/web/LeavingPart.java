package clinic.baton.checkout.web;

import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOuts;
import clinic.baton.flow.Day;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.VisitPart;
import clinic.baton.kernel.Permission;
import clinic.baton.record.Caller;
import clinic.baton.web.Templates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** In a visit's panel: what is to be settled before they leave, and asking for more. */
@Component
class LeavingPart implements VisitPart {
    private static final int ORDER = 20;

    private final CheckOuts lists;
    private final CheckOutLines lines;
    private final Templates templates;

    LeavingPart(CheckOuts lists, CheckOutLines lines, Templates templates) {
        this.lists = lists;
        this.lines = lines;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> html(Caller caller, Day day, Encounter visit) {
        List<CheckOutItem> items =
                lists.of(caller.practice(), List.of(visit.id())).getOrDefault(visit.id(), List.of());
        boolean mayAsk = caller.may(Permission.CONDUCT) && visit.here();
        if (!caller.may(Permission.SEE_PATIENT) || (items.isEmpty() && !mayAsk)) {
            return Optional.empty();
        }
        String root = "/p/" + caller.practice();
        UUID type = visit.purpose().visitType();
        UUID with = visit.purpose().practitioner();
        return Optional.of(templates.part(
                "checkout/part",
                "lines",
                lines.of(items, day.clinic(), root, day.date()),
                "address",
                root + "/check-out/" + visit.id(),
                "clinic",
                day.clinic(),
                "type",
                type == null ? "" : type.toString(),
                "provider",
                with == null ? "" : with.toString(),
                "mayAsk",
                mayAsk,
                "mayConduct",
                caller.may(Permission.CONDUCT)));
    }
}
