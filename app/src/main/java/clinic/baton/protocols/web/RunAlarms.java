package clinic.baton.protocols.web;

import clinic.baton.kernel.PracticeId;
import clinic.baton.protocols.Protocols;
import clinic.baton.protocols.Run;
import clinic.baton.web.AlarmLine;
import clinic.baton.web.Alarms;
import clinic.baton.web.Button;
import clinic.baton.web.Phrase;
import clinic.baton.web.live.Audience;
import java.util.List;
import org.springframework.stereotype.Component;

/** A protocol that runs stands above every page of those who may know of it. */
@Component
class RunAlarms implements Alarms {
    private final Protocols protocols;

    RunAlarms(Protocols protocols) {
        this.protocols = protocols;
    }

    @Override
    public List<AlarmLine> lines(PracticeId practice, Audience audience) {
        return protocols.open(practice).stream()
                .filter(run -> run.protocol().way().audience().contains(audience))
                .map(run -> line(practice, run))
                .toList();
    }

    private static AlarmLine line(PracticeId practice, Run run) {
        String where = run.place().isBlank() ? "" : ", " + run.place();
        return new AlarmLine(
                run.id().toString(),
                Phrase.of(run.protocol().title() + where),
                run.started().at(),
                run.protocol().loud() && !run.drill(),
                run.drill(),
                Button.link("Go to it", "/p/" + practice + "/emergency/" + run.id()));
    }
}
