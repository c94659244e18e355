package clinic.baton.readiness.web;

import clinic.baton.readiness.ChartFiled;
import clinic.baton.readiness.ChartMoved;
import clinic.baton.readiness.InsuranceChecked;
import clinic.baton.readiness.ItemChased;
import clinic.baton.readiness.ItemSettled;
import clinic.baton.readiness.RequirementsSet;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How readiness stands in a patient's timeline. */
@Component
class ReadinessTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(ItemSettled.class, (e, at) -> noted(settled(e), e.note())),
                Telling.of(
                        ItemChased.class,
                        (e, at) -> noted(Phrase.of(e.words() + ": " + e.way().words()), e.note())),
                Telling.of(
                        InsuranceChecked.class,
                        (e, at) -> noted(
                                Phrase.of("Insurance checked: " + e.standing().words()), e.note())),
                Telling.of(
                        ChartFiled.class,
                        (e, at) -> Phrase.of("Paper chart " + e.number() + " stands on shelf " + e.shelf())),
                Telling.of(ChartMoved.class, (e, at) -> moved(e)),
                Telling.of(
                        RequirementsSet.class,
                        (e, at) -> Phrase.of("What must be ready before " + e.name() + ": "
                                + e.requirements().size() + " things")));
    }

    private static Phrase settled(ItemSettled event) {
        return Phrase.of(
                switch (event.how()) {
                    case READY -> event.words() + ": ready";
                    case WAIVED -> event.words() + ": goes without";
                    case OPEN -> event.words() + ": open again";
                });
    }

    private static Phrase moved(ChartMoved event) {
        return Phrase.of("Paper chart " + event.number()
                + (event.to() == null ? " is back on its shelf" : " went out: " + event.to()));
    }

    private static Phrase noted(Phrase words, String note) {
        return note.isBlank() ? words : words.hush(", " + note);
    }
}
