package clinic.baton.checkout.internal;

import clinic.baton.checkout.Ask;
import clinic.baton.checkout.AskWords;
import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOutRefusal;
import clinic.baton.checkout.CheckOuts;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.InTheBuilding;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is the same for all commands about a check-out list. */
@Component
class CheckOutRule {
    static final int WORDS = 200;
    static final int NOTE = 300;

    private final InTheBuilding building;
    private final CheckOuts lists;
    private final Clinics clinics;

    CheckOutRule(InTheBuilding building, CheckOuts lists, Clinics clinics) {
        this.building = building;
        this.lists = lists;
        this.clinics = clinics;
    }

    Optional<Encounter> visit(Writing writing, UUID encounter) {
        return building.encounter(writing, encounter);
    }

    List<CheckOutItem> items(Writing writing, UUID encounter) {
        return lists.of(writing.practice(), Set.of(encounter)).getOrDefault(encounter, List.of());
    }

    Optional<CheckOutItem> item(Writing writing, UUID encounter, UUID item) {
        return items(writing, encounter).stream()
                .filter(one -> one.id().equals(item))
                .findFirst();
    }

    String words(Writing writing, Ask ask) {
        return AskWords.of(ask, clinics.of(writing.practice()));
    }

    static Optional<Refusal> tooLong(String field, String text, int most) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of(CheckOutRefusal.TEXT_TOO_LONG.of(field, Map.of("limit", Integer.toString(most))));
    }
}
