package clinic.baton.harbor;

import java.time.LocalTime;

/**
 * Time kept back in a provider's day.
 *
 * @param provider key of the provider
 * @param starts from
 * @param minutes how long
 * @param kind same-day or emergency
 */
public record HarborHold(String provider, LocalTime starts, int minutes, String kind) {

    LocalTime ends() {
        return starts.plusMinutes(minutes);
    }
}
