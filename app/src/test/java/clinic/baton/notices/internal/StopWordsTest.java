package clinic.baton.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopWordsTest {
    @Test
    void any_clear_wording_is_a_stop() {
        assertThat(List.of(
                        "STOP",
                        "stop.",
                        "Stop!!",
                        " please stop ",
                        "Stop all",
                        "STOPALL",
                        "unsubscribe",
                        "Quit",
                        "END",
                        "cancel",
                        "opt out",
                        "Opt me out please",
                        "please stop texting me",
                        "Stop sending me messages",
                        "stop these texts",
                        "don't text me anymore",
                        "Don’t text me again",
                        "do not contact me",
                        "Never text this number again",
                        "no more texts please",
                        "no more messages",
                        "take me off your list",
                        "remove my number from your list",
                        "quit texting me",
                        "STOP STOP",
                        "alto",
                        "Parar",
                        "no me escriban más",
                        "No más mensajes",
                        "por favor dejen de escribirme",
                        "basta ya",
                        "Arrêt",
                        "arrêtez svp",
                        "ne m'écrivez plus",
                        "plus de messages svp",
                        "désabonner",
                        "I don't want any more texts from you, stop texting"))
                .allSatisfy(words -> assertThat(StopWords.stop(words)).as(words).isTrue());
    }

    @Test
    void other_words_are_none() {
        assertThat(List.of(
                        "yes",
                        "C",
                        "Cancel my visit on Tuesday",
                        "can I cancel tomorrow",
                        "I can't stop coughing",
                        "I'll be late, stuck at a stop light",
                        "please text me when ready",
                        "ok thanks",
                        "I do not feel well",
                        "The bus stop is far",
                        "sí",
                        "llego tarde",
                        "je serai en retard",
                        "end of the week would be better",
                        "no",
                        "remove the 9:20 visit"))
                .allSatisfy(words -> assertThat(StopWords.stop(words)).as(words).isFalse());
    }

    @Test
    void start_begins_again() {
        assertThat(StopWords.again("START")).isTrue();
        assertThat(StopWords.again("start late")).isFalse();
    }
}
