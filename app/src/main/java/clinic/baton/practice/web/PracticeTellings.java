package clinic.baton.practice.web;

import clinic.baton.practice.ClockSet;
import clinic.baton.practice.EquipmentAdded;
import clinic.baton.practice.EquipmentChanged;
import clinic.baton.practice.IdentifierLinked;
import clinic.baton.practice.OpeningHoursSet;
import clinic.baton.practice.Part;
import clinic.baton.practice.PartRestored;
import clinic.baton.practice.PartRetired;
import clinic.baton.practice.PracticeChanged;
import clinic.baton.practice.PracticeFounded;
import clinic.baton.practice.PractitionerAdded;
import clinic.baton.practice.PractitionerChanged;
import clinic.baton.practice.RoomAdded;
import clinic.baton.practice.RoomChanged;
import clinic.baton.practice.SiteAdded;
import clinic.baton.practice.SiteChanged;
import clinic.baton.practice.VisitTypeAdded;
import clinic.baton.practice.VisitTypeChanged;
import clinic.baton.practice.WorkingHoursSet;
import clinic.baton.web.Phrase;
import clinic.baton.web.Telling;
import clinic.baton.web.Tellings;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How changes to the practice are told. */
@Component
class PracticeTellings implements Tellings {
    @Override
    public List<Telling<?>> all() {
        return List.of(
                Telling.of(
                        PracticeFounded.class,
                        (e, at) -> said("Founded the practice", e.details().name())),
                Telling.of(
                        PracticeChanged.class,
                        (e, at) -> said("Changed the practice", e.after().name())),
                Telling.of(
                        SiteAdded.class,
                        (e, at) -> said("Added a site", e.details().name())),
                Telling.of(
                        SiteChanged.class,
                        (e, at) -> said("Changed a site", e.after().name())),
                Telling.of(
                        RoomAdded.class,
                        (e, at) -> said("Added a room", e.details().name())),
                Telling.of(
                        RoomChanged.class,
                        (e, at) -> said("Changed a room", e.after().name())),
                Telling.of(
                        EquipmentAdded.class,
                        (e, at) -> said("Added equipment", e.details().name())),
                Telling.of(
                        EquipmentChanged.class,
                        (e, at) -> said("Changed equipment", e.after().name())),
                Telling.of(
                        PractitionerAdded.class,
                        (e, at) -> said("Added a practitioner", e.details().name())),
                Telling.of(
                        PractitionerChanged.class,
                        (e, at) -> said("Changed a practitioner", e.after().name())),
                Telling.of(
                        VisitTypeAdded.class,
                        (e, at) -> said("Added a kind of visit", e.details().name())),
                Telling.of(
                        VisitTypeChanged.class,
                        (e, at) -> said("Changed a kind of visit", e.after().name())),
                Telling.of(OpeningHoursSet.class, "Set a site's opening hours"),
                Telling.of(WorkingHoursSet.class, "Set a practitioner's working hours"),
                Telling.of(PartRetired.class, (e, at) -> said("Took out of use: " + words(e.part()), e.name())),
                Telling.of(PartRestored.class, (e, at) -> said("Brought back into use: " + words(e.part()), e.name())),
                Telling.of(
                        IdentifierLinked.class,
                        (e, at) -> said("Learned another system's name of a " + words(e.part()), e.value())),
                Telling.of(ClockSet.class, (e, at) -> said("Set the practice's clock", at.moment(e.time()))));
    }

    private static Phrase said(String what, String name) {
        return Phrase.of(what + ", " + name);
    }

    private static String words(Part part) {
        return part == Part.VISIT_TYPE ? "kind of visit" : part.name().toLowerCase(Locale.ROOT);
    }
}
