package clinic.baton.practice.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.web.Html;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What all pages of the set-up need. */
@Component
class SetupDesk {
    private final Act act;
    private final Clinics clinics;
    private final Sentences sentences;
    private final Shells shells;

    SetupDesk(Act act, Clinics clinics, Sentences sentences, Shells shells) {
        this.act = act;
        this.clinics = clinics;
        this.sentences = sentences;
        this.shells = shells;
    }

    /** The practice, for who may set it up. */
    Clinic clinic(Caller caller) {
        need(caller, Permission.SET_UP);
        return clinics.of(caller.practice());
    }

    /** The practice, for who may do something else. */
    Clinic clinic(Caller caller, Permission permission) {
        need(caller, permission);
        return clinics.of(caller.practice());
    }

    <R> Outcome<R> run(Caller caller, UUID key, Command<R> command) {
        return act.run(caller, key, command);
    }

    Typed refused(Typed typed, List<Refusal> reasons) {
        return typed.refused(reasons, sentences);
    }

    String said(List<Refusal> reasons) {
        return sentences.of(reasons.getFirst(), Locale.ENGLISH);
    }

    /** A page; with 422 when what was typed was refused. */
    Html page(String template, String title, Caller caller, HttpServletRequest request, boolean bad, Object... model) {
        List<Object> all = new ArrayList<>(List.of("shell", shells.still(title, caller, request)));
        all.addAll(Arrays.asList(model));
        return bad ? Html.refused(template, all.toArray()) : Html.of(template, all.toArray());
    }

    static String root(Caller caller) {
        return "/p/" + caller.practice() + "/setup";
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static void need(Caller caller, Permission permission) {
        if (!caller.may(permission)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
