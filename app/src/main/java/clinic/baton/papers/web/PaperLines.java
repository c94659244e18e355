package clinic.baton.papers.web;

import clinic.baton.access.Names;
import clinic.baton.kernel.PracticeClock;
import clinic.baton.papers.Paper;
import clinic.baton.papers.Papers;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lines about papers. */
@Component
class PaperLines {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM, H:mm", Locale.ENGLISH);

    private final Papers papers;
    private final Names names;
    private final Clocks clocks;

    PaperLines(Papers papers, Names names, Clocks clocks) {
        this.papers = papers;
        this.names = names;
        this.clocks = clocks;
    }

    List<PaperLine> of(Caller caller, List<Paper> all) {
        Map<UUID, String> people =
                names.of(all.stream().map(Paper::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream().map(paper -> line(caller, paper, people)).toList();
    }

    private PaperLine line(Caller caller, Paper paper, Map<UUID, String> people) {
        PracticeClock clock = clocks.of(caller.practice());
        ZoneId zone = clock.zone();
        UUID owner = paper.owner();
        boolean fresh = paper.state() == Paper.State.NEW;
        return new PaperLine(
                paper.id(),
                paper.fileName(),
                paper.source().words() + ", " + WHEN.format(paper.receivedAt().atZone(zone)),
                WHEN.format(paper.due().atZone(zone)),
                fresh && !clock.now().isBefore(paper.due()),
                owner == null ? "" : people.getOrDefault(owner, "somebody"),
                owner != null && owner.equals(caller.id()),
                fresh
                        ? papers.likely(caller.practice(), paper).stream()
                                .findFirst()
                                .map(clinic.baton.patients.PatientName::onScreen)
                                .orElse(null)
                        : null,
                paper.kind());
    }
}
