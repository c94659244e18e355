package clinic.baton.notices.web;

import clinic.baton.notices.CallOwed;
import clinic.baton.notices.ConsentSaid;
import clinic.baton.notices.ZoneSaid;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How consent and owed calls are told. */
@Component
class NoticeTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        ConsentSaid.class,
                        (e, at) -> Phrase.of((e.given() ? "Agreed to messages by " : "Wants no messages by ")
                                + e.channel().words() + ", " + e.way().words())),
                Telling.of(
                        ZoneSaid.class,
                        (e, at) -> Phrase.of(
                                e.zone().isBlank()
                                        ? "Lives in the clinic's time"
                                        : "Lives in the time of " + e.zone())),
                Telling.of(
                        CallOwed.class,
                        (e, at) -> Phrase.of(
                                e.settled()
                                        ? "Called: " + e.topic().code()
                                        : "To be called (" + e.topic().code() + "): "
                                                + e.reason().words())));
    }
}
