package clinic.baton.desk.web;

import clinic.baton.patients.SearchText;
import clinic.baton.record.Caller;
import clinic.baton.web.Deed;
import clinic.baton.web.Deeds;
import clinic.baton.web.Finder;
import clinic.baton.web.FoundItem;
import clinic.baton.web.NavPlace;
import clinic.baton.web.Phrase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Actions in Ctrl K: every page that the caller may open and everything they may do from anywhere. */
@Component
class DeskActionFinder implements Finder {
    private static final int AT_MOST = 6;

    private final List<NavPlace> places;
    private final List<Deeds> deeds;

    DeskActionFinder(List<NavPlace> places, List<Deeds> deeds) {
        this.places =
                places.stream().sorted(Comparator.comparingInt(NavPlace::order)).toList();
        this.deeds = List.copyOf(deeds);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<FoundItem> find(Caller caller, String typed) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        Stream<Deed> pages = places.stream()
                .flatMap(place -> place.item(caller).stream())
                .map(item -> new Deed(item.label(), "go to page", item.address(), false));
        Stream<Deed> all = Stream.concat(deeds.stream().flatMap(d -> d.deeds(caller).stream()), pages);
        return all.filter(deed -> fits(deed, words))
                .sorted(Comparator.comparing((Deed deed) -> !begins(deed, words)))
                .limit(AT_MOST)
                .map(DeskActionFinder::item)
                .toList();
    }

    /** Each word typed begins a word of it. */
    private static boolean fits(Deed deed, List<String> typed) {
        List<String> own = words(deed.label() + " " + deed.words());
        return typed.stream().allMatch(word -> own.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static boolean begins(Deed deed, List<String> typed) {
        return words(deed.label()).getFirst().startsWith(typed.getFirst());
    }

    private static FoundItem item(Deed deed) {
        String id = "do-" + String.join("-", words(deed.label()));
        return new FoundItem(id, "Actions", Phrase.of(deed.label()), Phrase.of(""), deed.address(), deed.panel());
    }

    private static List<String> words(String text) {
        return Arrays.stream(SearchText.words(text).split(" "))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
