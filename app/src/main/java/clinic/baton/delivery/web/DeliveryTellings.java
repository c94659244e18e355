package clinic.baton.delivery.web;

import clinic.baton.delivery.DeliverySet;
import clinic.baton.delivery.MessageMoved;
import clinic.baton.delivery.MessageQueued;
import clinic.baton.delivery.ReplyTaken;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How messages are told. */
@Component
class DeliveryTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        MessageQueued.class,
                        (e, at) -> Phrase.of("Message ready (" + topic(e.topic()) + "), by "
                                + e.channel().words())),
                Telling.of(MessageMoved.class, (e, at) -> moved(e)),
                Telling.of(
                        ReplyTaken.class,
                        (e, at) -> Phrase.of("Wrote back, taken for ")
                                .hush(e.meaning().toLowerCase(Locale.ROOT).replace('_', ' '))),
                Telling.of(
                        DeliverySet.class,
                        (e, at) -> Phrase.of(
                                "Changed how messages leave" + (e.secretsChanged() ? ", with a new secret" : ""))));
    }

    private static Phrase moved(MessageMoved event) {
        Phrase words = Phrase.of(
                "Message (" + topic(event.topic()) + ") " + event.state().words());
        return event.error() == null ? words : words.and(": " + event.error());
    }

    private static String topic(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
