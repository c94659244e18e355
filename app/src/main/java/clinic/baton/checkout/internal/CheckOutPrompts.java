package clinic.baton.checkout.internal;

import clinic.baton.checkout.AskWords;
import clinic.baton.checkout.CheckOutItem;
import clinic.baton.checkout.CheckOuts;
import clinic.baton.flow.Day;
import clinic.baton.flow.Days;
import clinic.baton.flow.Encounter;
import clinic.baton.flow.Stage;
import clinic.baton.kernel.PracticeId;
import clinic.baton.patients.PatientName;
import clinic.baton.patients.Patients;
import clinic.baton.prompts.Prompt;
import clinic.baton.prompts.PromptSource;
import clinic.baton.prompts.Station;
import clinic.baton.prompts.Tier;
import clinic.baton.prompts.Urgency;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who stands at the desk to leave with something open, and what is still to do for those who left. */
@Component
class CheckOutPrompts implements PromptSource {
    private static final Duration SERVED = Duration.ofMinutes(4);
    private static final Duration NEXT_DAY = Duration.ofHours(20);
    private static final int AT_MOST = 20;

    private final CheckOuts lists;
    private final Days days;
    private final Patients patients;

    CheckOutPrompts(CheckOuts lists, Days days, Patients patients) {
        this.lists = lists;
        this.days = days;
        this.patients = patients;
    }

    @Override
    public List<Prompt> prompts(PracticeId practice, Instant now) {
        Day day = days.today(practice);
        String root = "/p/" + practice;
        List<Encounter> leaving = day.in(EnumSet.of(Stage.CHECK_OUT));
        Map<UUID, List<CheckOutItem>> asked =
                lists.of(practice, leaving.stream().map(Encounter::id).toList());
        List<Prompt> prompts = new ArrayList<>();
        for (Encounter visit : leaving) {
            List<CheckOutItem> open = asked.getOrDefault(visit.id(), List.of()).stream()
                    .filter(CheckOutItem::holds)
                    .toList();
            if (!open.isEmpty()) {
                prompts.add(here(day, visit, open, root));
            }
        }
        List<CheckOutItem> after = lists.later(practice, AT_MOST);
        Map<UUID, PatientName> names = patients.named(
                practice, after.stream().map(CheckOutItem::patient).collect(Collectors.toSet()));
        after.stream()
                .collect(Collectors.groupingBy(CheckOutItem::encounter, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(items -> prompts.add(gone(day, items, names, root)));
        return prompts;
    }

    private static Prompt here(Day day, Encounter visit, List<CheckOutItem> open, String root) {
        return Prompt.about(
                        "leave-" + visit.id() + "-" + visit.stay().passage(),
                        Tier.WAITING,
                        day.who(visit.patient()).and(" is at check-out: " + things(open.size())))
                .because(words(day, open))
                .at(Station.CHECK_OUT)
                .settledBy(
                        Urgency.due(visit.stay().since().plus(SERVED), 2 * open.size())
                                .people(1, 0),
                        Button.link("Check out", root + "/check-out#visit-" + visit.id()));
    }

    private static Prompt gone(Day day, List<CheckOutItem> items, Map<UUID, PatientName> names, String root) {
        CheckOutItem first = items.getFirst();
        PatientName name = names.get(first.patient());
        Phrase who = name == null ? Phrase.of("Somebody") : Phrase.of(name.onScreen());
        return Prompt.about(
                        "left-" + first.encounter(),
                        Tier.PREPARATION,
                        who.and(" left without: " + things(items.size())))
                .because(words(day, items))
                .or(Button.panel("Ring", root + "/calls/new?patient=" + first.patient()))
                .at(Station.CHECK_OUT)
                .settledBy(
                        Urgency.due(first.askedAt().plus(NEXT_DAY), 3).people(0, 1),
                        Button.link("Do it", root + "/check-out#after-" + first.encounter()));
    }

    private static Phrase words(Day day, List<CheckOutItem> items) {
        return Phrase.of("")
                .hush(items.stream()
                        .map(item -> AskWords.of(item.ask(), day.clinic()))
                        .collect(Collectors.joining(", ")));
    }

    private static String things(int count) {
        return count == 1 ? "1 thing to settle" : count + " things to settle";
    }
}
