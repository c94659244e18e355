package clinic.baton.interop.web;

import clinic.baton.interop.internal.intake.Meanings;
import clinic.baton.interop.internal.intake.UnknownName;
import clinic.baton.interop.internal.intake.Unknowns;
import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Outcome.Done;
import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Part;
import clinic.baton.record.Caller;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Html;
import clinic.baton.web.Phrase;
import clinic.baton.web.Sentences;
import clinic.baton.web.Shells;
import clinic.baton.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks once what practitioners and visit types of other systems are here; the answer is remembered. */
@Controller
public class NamesController {
    private static final String OUT = "out";

    private final Meanings meanings;
    private final Clinics clinics;
    private final Sentences sentences;
    private final Shells shells;

    NamesController(Meanings meanings, Clinics clinics, Sentences sentences, Shells shells) {
        this.meanings = meanings;
        this.clinics = clinics;
        this.sentences = sentences;
        this.shells = shells;
    }

    /** A name with its field. */
    public record Row(String part, String label, String elsewhere, int times, Field field) {}

    @GetMapping("/p/{practice}/import/names")
    Html names(Caller caller, HttpServletRequest request) {
        Allowed.toImport(caller);
        return Html.of("interop/names", model(caller, request, List.of()));
    }

    @PostMapping("/p/{practice}/import/names")
    Object save(
            Caller caller,
            HttpServletRequest request,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        Allowed.toImport(caller);
        List<String> wrong = new ArrayList<>();
        int saved = 0;
        for (Unknowns.Open open : meanings.open(caller.practice())) {
            String meaning = typed.getOrDefault(field(open.name()), "");
            if (!meaning.isEmpty() && !(open.leftOut() && meaning.equals(OUT))) {
                switch (say(caller, key, open.name(), meaning)) {
                    case Done<Nothing> done -> saved++;
                    case Refused<Nothing>(var reasons) -> wrong.addAll(sentences.of(reasons, Locale.ENGLISH));
                }
            }
        }
        if (!wrong.isEmpty()) {
            return Html.refused("interop/names", model(caller, request, wrong));
        }
        Toasts.tell(
                redirect,
                Phrase.of(
                        saved + (saved == 1 ? " name has" : " names have") + " a meaning now. Import the file again."));
        return "redirect:" + Allowed.root(caller);
    }

    private Outcome<Nothing> say(Caller caller, UUID key, UnknownName name, String meaning) {
        return meaning.equals(OUT)
                ? meanings.leaveOut(caller, key, name, true)
                : meanings.means(caller, key, name, UUID.fromString(meaning));
    }

    private Object[] model(Caller caller, HttpServletRequest request, List<String> wrong) {
        Clinic clinic = clinics.of(caller.practice());
        List<Row> rows = meanings.open(caller.practice()).stream()
                .map(open -> row(open, clinic))
                .toList();
        return new Object[] {
            "shell",
            shells.still("Import: names", caller, request),
            "rows",
            rows,
            "wrong",
            wrong,
            "address",
            Allowed.root(caller) + "/names"
        };
    }

    private static Row row(Unknowns.Open open, Clinic clinic) {
        UnknownName name = open.name();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "not said yet"));
        if (name.part() == Part.VISIT_TYPE) {
            clinic.bookable().forEach(type -> choices.add(new Choice(type.id().toString(), type.name())));
        } else {
            clinic.practitioners().stream()
                    .filter(one -> one.active())
                    .forEach(one -> choices.add(new Choice(one.id().toString(), one.name())));
        }
        choices.add(new Choice(OUT, "leave its bookings out"));
        String spoken = name.part().words() + " " + name.label();
        Field field = Field.choice(field(name), spoken, open.leftOut() ? OUT : "", choices)
                .optional();
        return new Row(name.part().words(), name.label(), name.system() + " " + name.value(), name.times(), field);
    }

    /** A name that a form can carry whatever the other system's names look like. */
    private static String field(UnknownName name) {
        String key = name.part() + "|" + name.system() + "|" + name.value();
        return "name-" + UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
