package clinic.baton.interop.internal.intake;

import clinic.baton.practice.Part;

/**
 * A practitioner or visit type that has no meaning here yet.
 *
 * @param part which of the two
 * @param system whose name it is; {@link Directory#WORDS} where there are only words
 * @param value the name or number there
 * @param label what a person calls it
 * @param times how many bookings of the run name it
 */
public record UnknownName(Part part, String system, String value, String label, int times) {
    UnknownName onceMore() {
        return new UnknownName(part, system, value, label, times + 1);
    }
}
