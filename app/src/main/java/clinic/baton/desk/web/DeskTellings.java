package clinic.baton.desk.web;

import clinic.baton.desk.DayTurned;
import clinic.baton.desk.HandedChanged;
import clinic.baton.desk.ParkedChanged;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the running of the day is told. */
@Component
class DeskTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        DayTurned.class,
                        (e, at) -> Phrase.of(
                                turned(e.how()) + " " + at.date(e.after().date()))),
                Telling.of(
                        HandedChanged.class,
                        (e, at) -> Phrase.of(handed(e.how())).hush(e.after().what())),
                Telling.of(ParkedChanged.class, (e, at) -> parked(e)));
    }

    private static String turned(String how) {
        return switch (how) {
            case "opened" -> "Opened the day,";
            case "closed" -> "Closed the day,";
            case "reopened" -> "Opened the day again,";
            default -> "Took back the opening or closing of";
        };
    }

    private static String handed(String how) {
        return switch (how) {
            case "offered" -> "Offered at hand-over: ";
            case "accepted" -> "Accepted at hand-over: ";
            case "withdrawn" -> "Withdrawn from the hand-over: ";
            default -> "Taken back at hand-over: ";
        };
    }

    private static Phrase parked(ParkedChanged event) {
        var call = event.after().call();
        var work = event.after().work();
        String about = call != null ? call.note() : work == null ? "" : work.what();
        Phrase words = Phrase.of(call == null ? work(event.how()) : call(event.how()));
        return about.isBlank() ? words : words.hush(": " + about);
    }

    private static String call(String how) {
        return switch (how) {
            case "noted" -> "Call noted";
            case "held" -> "Call put on hold";
            case "taken-up" -> "Call taken up again";
            case "identified" -> "The call is about this patient";
            case "flagged" -> "Call flagged for the nurse";
            case "nurse" -> "The nurse knows of the call";
            case "kept" -> "Call ended, note kept";
            case "dropped" -> "Call ended, nothing kept";
            case "accepted" -> "Call taken over";
            case "undone" -> "Taken back what was done with a call";
            default -> "Call changed";
        };
    }

    private static String work(String how) {
        return switch (how) {
            case "parked" -> "Put aside";
            case "accepted" -> "Took over what was put aside";
            case "dropped" -> "Dropped what was put aside";
            case "undone" -> "Taken back what was done with something put aside";
            default -> "Took up again";
        };
    }
}
