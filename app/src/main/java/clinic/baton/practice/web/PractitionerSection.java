package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.AddPractitioners;
import clinic.baton.practice.Added;
import clinic.baton.practice.ChangePractitioner;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Hours;
import clinic.baton.practice.Part;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.record.Command;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Order(40)
@Component
class PractitionerSection implements Section<Practitioner.Details> {
    @Override
    public Part part() {
        return Part.PRACTITIONER;
    }

    @Override
    public String path() {
        return "practitioners";
    }

    @Override
    public String title() {
        return "Practitioners";
    }

    @Override
    public String purpose() {
        return "Who looks after patients, and when they usually work.";
    }

    @Override
    public List<String> heads() {
        return List.of("Role", "Works", "Sees patients");
    }

    @Override
    public List<Line> lines(Clinic clinic) {
        return clinic.practitioners().stream().map(one -> line(clinic, one)).toList();
    }

    private static Line line(Clinic clinic, Practitioner one) {
        List<Hours> week = clinic.workingHours().stream()
                .filter(work -> work.practitioner().equals(one.id()))
                .map(work -> work.block().hours())
                .toList();
        return new Line(
                one.id(),
                one.name(),
                List.of(
                        Read.capital(one.role().words()),
                        WeekWords.of(week),
                        one.provider() ? "Has a column of the schedule" : "With others"),
                one.active(),
                "practitioners/" + one.id() + "/hours");
    }

    @Override
    public Map<String, String> values(Clinic clinic, @Nullable UUID id) {
        return id == null
                ? Map.of("role", PractitionerRole.PHYSICIAN.code(), "provider", "on")
                : clinic.practitioner(id)
                        .map(one -> Map.of(
                                "name", one.name(),
                                "shortName", one.shortName(),
                                "role", one.role().code(),
                                "provider", one.provider() ? "on" : "",
                                "phone", Read.orBlank(one.phone()),
                                "email", Read.orBlank(one.email())))
                        .orElse(Map.of());
    }

    @Override
    public int version(Clinic clinic, @Nullable UUID id) {
        return id == null
                ? 0
                : clinic.practitioner(id).map(Practitioner::version).orElse(0);
    }

    @Override
    public List<Field> fields(Clinic clinic, Typed typed) {
        return List.of(
                typed.field(Field.Kind.TEXT, "name", "Full name").hint("For instance Dr. Grace Okafor."),
                typed.field(Field.Kind.TEXT, "shortName", "Short name")
                        .hint("For small places. Left empty, it is what colleagues mostly say: Dr Okafor.")
                        .optional(),
                typed.choice("role", "Role", Read.codes(PractitionerRole.class)),
                typed.field(Field.Kind.TICK, "provider", "Sees patients, with a column of the schedule")
                        .optional(),
                typed.field(Field.Kind.PHONE, "phone", "Telephone").optional(),
                typed.field(Field.Kind.EMAIL, "email", "E-mail").optional());
    }

    @Override
    public Outcome<Practitioner.Details> read(Clinic clinic, Typed typed) {
        Read read = new Read(typed);
        PractitionerRole role = read.code(PractitionerRole.class, "role");
        String shortName = typed.value("shortName").isBlank()
                ? Practitioner.shortNameOf(typed.value("name"), role)
                : typed.value("shortName");
        return read.done(() -> new Practitioner.Details(
                typed.value("name"),
                shortName,
                role,
                typed.ticked("provider"),
                typed.value("phone"),
                typed.value("email")));
    }

    @Override
    public Command<Added> add(Practitioner.Details details) {
        return new AddPractitioners(details);
    }

    @Override
    public Command<Nothing> change(Clinic clinic, UUID id, int version, Practitioner.Details details) {
        return new ChangePractitioner(id, version, details);
    }
}
