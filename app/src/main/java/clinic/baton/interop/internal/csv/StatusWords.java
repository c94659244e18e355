package clinic.baton.interop.internal.csv;

import clinic.baton.interop.IncomingAppointment.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call the state of a booking, in English, German, Spanish and French. */
final class StatusWords {

    private static final Map<String, Status> MEANINGS = index(Map.of(
            Status.BOOKED,
                    ",booked,confirmed,scheduled,active,reserved,new,gebucht,bestatigt,geplant,vereinbart,reservada,confirmada,"
                            + "programada,agendada,confirme,reserve,planifie,prevu",
            Status.PENDING, "pending,tentative,requested,offen,vorgemerkt,pendiente,enattente",
            Status.ARRIVED, "arrived,angekommen,anwesend,llegado,presente,arrive,present",
            Status.CHECKED_IN, "checkedin,registered,angemeldet,registrado,enregistre",
            Status.FULFILLED,
                    "fulfilled,completed,complete,done,seen,erledigt,abgeschlossen,wahrgenommen,atendida,realizada,"
                            + "completada,termine,honore,effectue",
            Status.CANCELLED, "cancelled,canceled,storniert,abgesagt,cancelada,anulada,annule",
            Status.NO_SHOW,
                    "noshow,missed,dna,didnotattend,nichterschienen,versaumt,noasistio,ausente,absent,nonhonore",
            Status.ENTERED_IN_ERROR, "enteredinerror,deleted,error,geloscht,irrtum,eliminada,supprime",
            Status.WAITLIST, "waitlist,waitinglist,warteliste,listadeespera,listedattente"));

    private StatusWords() {}

    private static Map<String, Status> index(Map<Status, String> words) {
        Map<String, Status> index = new HashMap<>();
        words.forEach((status, list) -> List.of(list.split(",", -1)).forEach(word -> index.put(word, status)));
        return Map.copyOf(index);
    }

    /** The state a word means, booked where nothing is said; null for an unknown word. */
    static @Nullable Status meaning(String word) {
        return MEANINGS.get(HeaderWords.plain(word));
    }
}
