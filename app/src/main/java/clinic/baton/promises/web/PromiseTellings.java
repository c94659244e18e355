package clinic.baton.promises.web;

import clinic.baton.forecast.WaitLine;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitTold;
import clinic.baton.promises.WaitUntold;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How tellings stand in a patient's timeline. */
@Component
class PromiseTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(WaitTold.class, (e, at) -> told(e.promise(), at)),
                Telling.of(
                        WaitUntold.class,
                        (e, at) -> Phrase.of("Not told after all: "
                                + WaitLine.words(e.promise().range(), at.zone()))));
    }

    private static Phrase told(WaitPromise promise, Telling.Where at) {
        Phrase words =
                Phrase.of("Told about the wait: " + WaitLine.words(promise.range(), at.zone()) + choice(promise));
        return promise.reason() == null ? words : words.hush(", " + promise.reason());
    }

    private static String choice(WaitPromise promise) {
        return switch (promise.choice()) {
            case STAYS -> "";
            case COMES_BACK -> "; leaves and comes back";
            case REBOOKS -> "; takes another day";
        };
    }
}
