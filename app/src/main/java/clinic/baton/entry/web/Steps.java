package clinic.baton.entry.web;

import clinic.baton.kernel.Permission;
import clinic.baton.practice.Coded;
import clinic.baton.record.Caller;
import clinic.baton.web.Html;
import clinic.baton.web.Typed;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the wizard's steps share. */
final class Steps {
    private Steps() {}

    /** Refuses a page to who may not set the practice up. */
    static void need(Caller caller) {
        if (!caller.may(Permission.SET_UP)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The constant of a form's code; the usual one for a code that no form of ours sends. */
    static <E extends Enum<E> & Coded> E choice(Class<E> type, String code, E usual) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElse(usual);
    }

    static Html page(String template, Typed typed, Object... model) {
        return typed.bad() ? Html.refused(template, model) : Html.of(template, model);
    }
}
