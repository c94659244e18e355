package clinic.baton.harbor;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A booked visit of a day, with what will really happen, which only a rehearsal may know beforehand.
 *
 * @param number from 1 in order of start
 * @param patient key of the patient
 * @param provider key of the provider; null where a nurse does it
 * @param visitType key of the visit type
 * @param starts when
 * @param minutes planned, with what the patient's needs add
 * @param room key of the room kept for it; null where one is found on the day
 * @param reason why the patient comes
 * @param bookedOn the day it was booked
 * @param noShow whether the patient won't come
 * @param arrivalMinutes minutes from the appointment to the arrival; negative is early
 * @param checkInMinutes how long checking in takes
 * @param roomingMinutes how long rooming and vitals take
 * @param visitMinutes how long the visit takes
 */
public record HarborVisit(
        int number,
        String patient,
        @Nullable String provider,
        String visitType,
        LocalTime starts,
        int minutes,
        @Nullable String room,
        String reason,
        LocalDate bookedOn,
        boolean noShow,
        int arrivalMinutes,
        double checkInMinutes,
        double roomingMinutes,
        double visitMinutes) {

    /** When it should be over. */
    public LocalTime ends() {
        return starts.plusMinutes(minutes);
    }

    HarborVisit numbered(int at) {
        return new HarborVisit(
                at,
                patient,
                provider,
                visitType,
                starts,
                minutes,
                room,
                reason,
                bookedOn,
                noShow,
                arrivalMinutes,
                checkInMinutes,
                roomingMinutes,
                visitMinutes);
    }
}
