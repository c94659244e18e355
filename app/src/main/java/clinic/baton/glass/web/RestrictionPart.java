package clinic.baton.glass.web;

import clinic.baton.access.Names;
import clinic.baton.glass.Glass;
import clinic.baton.glass.Restriction;
import clinic.baton.kernel.Permission;
import clinic.baton.patients.PatientPart;
import clinic.baton.record.Caller;
import clinic.baton.record.Clocks;
import clinic.baton.web.Templates;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On a patient's page: whether the record is restricted, and for managers the way to change that. */
@Component
class RestrictionPart implements PatientPart {
    private static final int ORDER = 95;

    private final Glass glass;
    private final Names names;
    private final Clocks clocks;
    private final Templates templates;

    RestrictionPart(Glass glass, Names names, Clocks clocks, Templates templates) {
        this.glass = glass;
        this.names = names;
        this.clocks = clocks;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> html(Caller caller, UUID patient) {
        boolean manages = caller.may(Permission.MANAGE_PEOPLE);
        Optional<Restriction> restriction = glass.restriction(caller.practice(), patient);
        return manages || restriction.isPresent()
                ? Optional.of(templates.part(
                        "glass/part",
                        "address",
                        GlassDoor.page(caller, patient) + "/restriction",
                        "manages",
                        manages,
                        "since",
                        restriction.map(r -> since(caller, r)).orElse(""),
                        "reason",
                        restriction.map(Restriction::reason).orElse("")))
                : Optional.empty();
    }

    private String since(Caller caller, Restriction restriction) {
        var at = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH)
                .withZone(clocks.of(caller.practice()).zone());
        UUID by = restriction.by();
        String who = by == null ? "somebody" : names.of(Set.of(by)).getOrDefault(by, "somebody");
        return "since " + at.format(restriction.since()) + ", by " + who;
    }
}
