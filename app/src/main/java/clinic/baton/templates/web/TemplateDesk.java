package clinic.baton.templates.web;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.Refusal;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.templates.Template;
import clinic.baton.templates.Templates;
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

/** What all pages of templates need. */
@Component
class TemplateDesk {
    private final Act act;
    private final Clinics clinics;
    private final Templates templates;
    private final Sentences sentences;
    private final Shells shells;

    TemplateDesk(Act act, Clinics clinics, Templates templates, Sentences sentences, Shells shells) {
        this.act = act;
        this.clinics = clinics;
        this.templates = templates;
        this.sentences = sentences;
        this.shells = shells;
    }

    /** The practice, for who may set it up. */
    Clinic clinic(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return clinics.of(caller.practice());
    }

    /** A template, for who may set the practice up. */
    Template template(Caller caller, UUID id) {
        clinic(caller);
        return templates.one(caller.practice(), id).orElseThrow(TemplateDesk::absent);
    }

    /** A session of a template by its number from 0. */
    static Template.Block block(Template template, int number) {
        List<Template.Block> blocks = template.details().blocks();
        if (number < 0 || number >= blocks.size()) {
            throw absent();
        }
        return blocks.get(number);
    }

    <R> Outcome<R> run(Caller caller, UUID key, Command<R> command) {
        return act.run(caller, key, command);
    }

    Typed refused(Typed typed, List<Refusal> reasons) {
        return typed.refused(reasons, sentences);
    }

    String said(List<Refusal> reasons) {
        return String.join(" ", sentences.of(reasons, Locale.ENGLISH));
    }

    Html page(String template, String title, Caller caller, HttpServletRequest request, boolean bad, Object... model) {
        List<Object> all = new ArrayList<>(List.of("shell", shells.still(title, caller, request)));
        all.addAll(Arrays.asList(model));
        return bad ? Html.refused(template, all.toArray()) : Html.of(template, all.toArray());
    }

    static String root(Caller caller) {
        return "/p/" + caller.practice() + "/templates";
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
