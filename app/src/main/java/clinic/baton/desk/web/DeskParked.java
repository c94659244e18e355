package clinic.baton.desk.web;

import clinic.baton.desk.Parked;
import clinic.baton.patients.PatientName;
import clinic.baton.web.Button;
import clinic.baton.web.ParkedCall;
import clinic.baton.web.Phrase;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls and parked work as the Desk lists them. */
record DeskParked(Map<UUID, PatientName> names, String root) {
    ParkedCall line(Parked parked) {
        return new ParkedCall(parked.id().toString(), who(parked), what(parked), parked.since(), button(parked));
    }

    private Phrase who(Parked parked) {
        if (parked.call() == null) {
            return Phrase.of(parked.work() == null ? "" : parked.work().what());
        }
        PatientName known = name(parked.patient());
        if (known != null) {
            return Phrase.of(known.onScreen());
        }
        String caller = parked.call().caller();
        return caller.isBlank() ? Phrase.of("A caller") : Phrase.of("Call ").hush(caller);
    }

    private @Nullable PatientName name(@Nullable UUID patient) {
        return patient == null ? null : names.get(patient);
    }

    private static Phrase what(Parked parked) {
        String by = parked.by().name();
        if (parked.call() == null) {
            return Phrase.of("put aside by " + by);
        }
        return parked.held() ? Phrase.of("on hold, by " + by) : Phrase.of("with " + by);
    }

    private Button button(Parked parked) {
        String id = parked.id().toString();
        if (!parked.held()) {
            return Button.panel("Open", root + "/calls/" + id);
        }
        Button takeUp =
                Button.post("Take up", root + "/parked/" + id + "/take-up").with("version", parked.version());
        return parked.call() == null ? takeUp : takeUp.inPanel();
    }
}
