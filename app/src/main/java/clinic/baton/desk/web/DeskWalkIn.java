package clinic.baton.desk.web;

import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.web.Field;
import clinic.baton.web.Field.Choice;
import clinic.baton.web.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed about somebody who walked in. */
record DeskWalkIn(Typed typed) {
    /** The patient chosen; null while none is. */
    @Nullable
    UUID patient() {
        return id("patient");
    }

    /** Whether they are new here. */
    boolean isNew() {
        return typed.value("patient").equals("new");
    }

    @Nullable
    UUID visitType() {
        return id("visitType");
    }

    @Nullable
    UUID practitioner() {
        return id("practitioner");
    }

    /** The site chosen, or the first. */
    Optional<UUID> site(Clinic clinic) {
        UUID chosen = id("site");
        return clinic.openSites().stream()
                .map(Site::id)
                .filter(site -> chosen == null || site.equals(chosen))
                .findFirst();
    }

    private @Nullable UUID id(String name) {
        String text = typed.value(name);
        return text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
    }

    /** Who a new patient is. */
    List<Field> person() {
        return List.of(
                typed.field(Field.Kind.TEXT, "given", "First name")
                        .autocomplete("off")
                        .optional(),
                typed.field(Field.Kind.TEXT, "family", "Last name")
                        .autocomplete("off")
                        .optional(),
                typed.field(Field.Kind.DAY, "birthDate", "Birth date").optional(),
                typed.field(Field.Kind.PHONE, "mobile", "Mobile number")
                        .autocomplete("off")
                        .optional());
    }

    /** What they are here for. */
    List<Field> visit(Clinic clinic) {
        Stream<Field> site = clinic.openSites().size() > 1
                ? Stream.of(typed.choice(
                        "site",
                        "Site",
                        clinic.openSites().stream()
                                .map(s -> new Choice(s.id().toString(), s.name()))
                                .toList()))
                : Stream.empty();
        Stream<Field> rest = Stream.of(
                typed.choice("visitType", "Kind of visit", types(clinic)).optional(),
                typed.choice("practitioner", "With", providers(clinic)).optional(),
                typed.field(Field.Kind.TEXT, "reason", "What they say").optional());
        return Stream.concat(site, rest).toList();
    }

    private static List<Choice> types(Clinic clinic) {
        return Stream.concat(
                        Stream.of(new Choice("", "not decided yet")),
                        clinic.bookable().stream().map(DeskWalkIn::choice))
                .toList();
    }

    private static Choice choice(VisitType type) {
        return new Choice(type.id().toString(), type.name());
    }

    private static List<Choice> providers(Clinic clinic) {
        return Stream.concat(
                        Stream.of(new Choice("", "nobody in particular")),
                        clinic.providers().stream().map(DeskWalkIn::choice))
                .toList();
    }

    private static Choice choice(Practitioner provider) {
        return new Choice(provider.id().toString(), provider.name());
    }
}
