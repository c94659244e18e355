package clinic.baton.patients.web;

import clinic.baton.kernel.Permission;
import clinic.baton.patients.ClosedRecords;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientName;
import clinic.baton.record.Caller;
import clinic.baton.web.Finder;
import clinic.baton.web.FoundItem;
import clinic.baton.web.Phrase;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Patients in Ctrl K. */
@Component
class PatientFinder implements Finder {
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int AT_MOST = 8;

    private final FindPatients finding;
    private final ClosedRecords closed;

    PatientFinder(FindPatients finding, ClosedRecords closed) {
        this.finding = finding;
        this.closed = closed;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<FoundItem> find(Caller caller, String typed) {
        if (!caller.may(Permission.SEE_PATIENT)) {
            return List.of();
        }
        List<PatientName> found = finding.find(caller.practice(), typed, "US", AT_MOST);
        Set<UUID> shut =
                closed.closedTo(caller, found.stream().map(PatientName::id).toList());
        return found.stream()
                .map(name ->
                        item(caller, name, shut.contains(name.id()) ? Phrase.of("restricted record") : about(name)))
                .toList();
    }

    private static Phrase about(PatientName name) {
        String needs = name.needs().stream().map(need -> " · " + need.words()).collect(Collectors.joining());
        String born = name.birthDate() == null ? "birth date not known" : "born " + BORN.format(name.birthDate());
        return Phrase.of(born).hush(needs);
    }

    private static FoundItem item(Caller caller, PatientName name, Phrase about) {
        return new FoundItem(
                name.id().toString(),
                "Patients",
                Phrase.of(name.onScreen()),
                about,
                "/p/" + caller.practice() + "/patients/" + name.id(),
                false);
    }
}
