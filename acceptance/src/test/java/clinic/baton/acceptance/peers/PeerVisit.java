package clinic.baton.acceptance.peers;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A booking as the peer holds it.
 *
 * @param number the peer's number of the booking
 * @param chart the peer's number of the patient
 * @param starts wall-clock time
 * @param minutes length
 */
public record PeerVisit(
        String number,
        String chart,
        String family,
        String given,
        LocalDate birthDate,
        String sex,
        String phone,
        LocalDateTime starts,
        int minutes,
        PeerProvider provider,
        PeerVisitType visitType) {

    /** When it ends. */
    public LocalDateTime ends() {
        return starts.plusMinutes(minutes);
    }
}
