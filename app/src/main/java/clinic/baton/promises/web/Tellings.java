package clinic.baton.promises.web;

import clinic.baton.forecast.WaitLine;
import clinic.baton.promises.WaitPromise;
import clinic.baton.promises.WaitTold;
import clinic.baton.promises.WaitUntold;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import java.time.ZoneId;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How tellings stand in a patient's timeline. */
@Configuration
class Tellings {
    private record Words<E extends clinic.baton.record.DayEvent>(Class<E> event, BiFunction<E, ZoneId, Phrase> words)
            implements Telling<E> {
        @Override
        public Phrase tell(E happened, ZoneId zone) {
            return words.apply(happened, zone);
        }
    }

    @Bean
    Telling<WaitTold> waitTold() {
        return new Words<>(
                WaitTold.class,
                (event, zone) -> Phrase.of("Told about the wait: "
                        + WaitLine.words(event.promise().range(), zone) + choice(event.promise())));
    }

    @Bean
    Telling<WaitUntold> waitUntold() {
        return new Words<>(
                WaitUntold.class,
                (event, zone) -> Phrase.of(
                        "Not told after all: " + WaitLine.words(event.promise().range(), zone)));
    }

    private static String choice(WaitPromise promise) {
        return switch (promise.choice()) {
            case STAYS -> "";
            case COMES_BACK -> "; leaves and comes back";
            case REBOOKS -> "; takes another day";
        };
    }
}
