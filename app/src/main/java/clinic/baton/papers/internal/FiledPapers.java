package clinic.baton.papers.internal;

import clinic.baton.kernel.PracticeId;
import clinic.baton.papers.Paper;
import clinic.baton.papers.Papers;
import clinic.baton.readiness.ReadinessSource;
import clinic.baton.record.Clocks;
import clinic.baton.schedule.Appointment;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A paper that was filed for something a visit lacks makes it ready. */
@Component
class FiledPapers implements ReadinessSource {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Papers papers;
    private final Clocks clocks;

    FiledPapers(Papers papers, Clocks clocks) {
        this.papers = papers;
        this.clocks = clocks;
    }

    @Override
    public List<Known> known(PracticeId practice, List<Appointment> visits) {
        ZoneId zone = clocks.of(practice).zone();
        List<Known> known = new ArrayList<>();
        for (Paper paper :
                papers.ofVisits(practice, visits.stream().map(Appointment::id).toList())) {
            Paper.Filed filed = paper.filed();
            if (filed != null && filed.appointment() != null && filed.item() != null) {
                known.add(new Known(
                        filed.appointment(),
                        filed.item(),
                        true,
                        false,
                        paper.kind() + " came " + DAY.format(paper.receivedAt().atZone(zone))));
            }
        }
        return known;
    }
}
