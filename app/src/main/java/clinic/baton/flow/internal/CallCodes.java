package clinic.baton.flow.internal;

import static clinic.baton.schema.db.flow.Tables.ENCOUNTER;

import clinic.baton.record.Writing;
import java.util.Set;
import java.util.UUID;

/**
 * What patients are called by in the waiting room: a letter and two digits, drawn anew each day, so that a code tells
 * neither who somebody is nor how many came before. Letters that look like digits are left out.
 */
final class CallCodes {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int NUMBERS = 90;
    private static final int FIRST = 10;
    private static final int ALL = LETTERS.length() * NUMBERS;

    private CallCodes() {}

    /** A code nobody has today, drawn from the practice's ids. */
    static String draw(Writing writing) {
        Set<String> taken = writing.sql()
                .select(ENCOUNTER.CALL_CODE)
                .from(ENCOUNTER)
                .where(
                        ENCOUNTER.PRACTICE.eq(writing.practiceKey()),
                        ENCOUNTER.DATE.eq(writing.clock().today()))
                .fetchSet(ENCOUNTER.CALL_CODE);
        return draw(writing.newId(), taken);
    }

    static String draw(UUID seed, Set<String> taken) {
        long mixed = (seed.getLeastSignificantBits() ^ seed.getMostSignificantBits()) * 0x9E3779B97F4A7C15L;
        int start = (int) Long.remainderUnsigned(mixed >>> 16, ALL);
        for (int i = 0; i < ALL; i++) {
            String code = code((start + i) % ALL);
            if (!taken.contains(code)) {
                return code;
            }
        }
        throw new IllegalStateException("All " + ALL + " call codes of the day are taken");
    }

    private static String code(int number) {
        return LETTERS.charAt(number / NUMBERS) + String.valueOf(FIRST + number % NUMBERS);
    }
}
