package clinic.baton.rehearsal.internal;

import clinic.baton.harbor.HarborPatient;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What simulated patients say: varied by chance and temperament, always respectful, never compared with anything. */
final class Words {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final List<String> ARRIVALS = List.of(
            "Good morning. I'm %s, I have %s.",
            "%s. I'm here for %s.", "Hello, my name is %s. I believe I have %s.", "Hi! %s, for %s.");
    private static final List<String> WALK_INS =
            List.of("I'm %s. I have no appointment. It is about %s.", "%s. Could somebody see me today? It's %s.");
    private static final List<String> ASKING = List.of(
            "Excuse me, do you know how long it will be?",
            "I don't want to trouble you. Have I been forgotten?",
            "I have to be back at work. How much longer, please?",
            "Could you tell me how many are before me?");
    private static final List<String> WORSE = List.of(
            "%s is grey and sweating, and holds a hand to the chest.",
            "%s says: \"I can't get my breath.\"", "%s has slid down in the chair and answers slowly.");

    private Words() {}

    static String arrival(Theatre theatre, Guest guest) {
        var lots = theatre.lots.of("words " + guest.fate.key());
        if (guest.fate.appointment() == null) {
            return String.format(Locale.ENGLISH, lots.pick(WALK_INS), name(theatre, guest), guest.fate.reason());
        }
        LocalTime time =
                guest.fate.planned().atZone(theatre.harbor.practice().zone()).toLocalTime();
        return String.format(
                Locale.ENGLISH,
                lots.pick(ARRIVALS),
                name(theatre, guest),
                "the " + CLOCK.format(time) + " appointment");
    }

    static String asks(Theatre theatre, Guest guest) {
        return theatre.lots.of("asking " + guest.fate.key()).pick(ASKING);
    }

    static String worse(Theatre theatre, Guest guest) {
        return String.format(
                Locale.ENGLISH, theatre.lots.of("worse " + guest.fate.key()).pick(WORSE), name(theatre, guest));
    }

    private static String name(Theatre theatre, Guest guest) {
        HarborPatient patient = theatre.harbor.patient(guest.fate.key());
        return patient.name();
    }
}
