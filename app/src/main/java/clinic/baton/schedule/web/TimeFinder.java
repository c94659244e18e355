package clinic.baton.schedule.web;

import clinic.baton.kernel.Permission;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.LocalMoment;
import clinic.baton.web.Finder;
import clinic.baton.web.FoundItem;
import clinic.baton.web.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Times in Ctrl K: "10:20", "why not Lind 9:20 tomorrow", "find an opening". */
@Component
class TimeFinder implements Finder {
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2}:\\d{2})\\b");
    private static final Set<String> SMALL = Set.of("why", "not", "can", "we", "have", "at", "with", "on", "dr");
    private static final int AT_MOST = 6;

    private final Clinics clinics;
    private final Clocks clocks;

    TimeFinder(Clinics clinics, Clocks clocks) {
        this.clinics = clinics;
        this.clocks = clocks;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<FoundItem> find(Caller caller, String typed) {
        if (!caller.may(Permission.SEE_DAY)) {
            return List.of();
        }
        String words = typed.toLowerCase(Locale.ROOT);
        List<FoundItem> all = new ArrayList<>();
        Matcher matcher = TIME.matcher(words);
        LocalTime time = matcher.find() ? LocalMoment.time(matcher.group(1)) : null;
        if (time != null) {
            whyNot(caller, time, words.replace(matcher.group(1), " "), all);
        }
        if (words.length() >= 2 && ("find an opening".contains(words) || "free time".contains(words))) {
            all.add(new FoundItem(
                    "openings",
                    "Times",
                    Phrase.of("Find an opening"),
                    Phrase.of("ranked, with reasons"),
                    "/p/" + caller.practice() + "/openings",
                    true));
        }
        return all;
    }

    private void whyNot(Caller caller, LocalTime time, String rest, List<FoundItem> all) {
        Clinic clinic = clinics.of(caller.practice());
        LocalDate today = clocks.of(caller.practice()).today();
        List<String> said = Arrays.stream(rest.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isBlank() && !SMALL.contains(word))
                .toList();
        LocalDate date = said.stream()
                .flatMap(word -> day(word, today).stream())
                .findFirst()
                .orElse(today);
        List<String> names =
                said.stream().filter(word -> day(word, today).isEmpty()).toList();
        clinic.providers().stream()
                .filter(p -> names.stream()
                        .allMatch(n -> p.name().toLowerCase(Locale.ROOT).contains(n)))
                .limit(AT_MOST)
                .map(p -> new FoundItem(
                        "why-" + p.id(),
                        "Times",
                        Phrase.of("Why not " + time + " with " + p.shortName() + "?"),
                        Phrase.of(Words.date(date)),
                        "/p/" + caller.practice() + "/openings/why?column=" + p.id() + "&provider=" + p.id() + "&date="
                                + date + "&time=" + time,
                        true))
                .forEach(all::add);
    }

    /** The day a word names: today, tomorrow, or the next of a weekday, today not counted. */
    private static Optional<LocalDate> day(String word, LocalDate today) {
        return switch (word) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default ->
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equalsIgnoreCase(word))
                        .map(day -> today.with(TemporalAdjusters.next(day)))
                        .findFirst();
        };
    }
}
