package clinic.baton.practice.web;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.practice.AddSites;
import clinic.baton.practice.Added;
import clinic.baton.practice.ChangeSite;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Hours;
import clinic.baton.practice.OpeningHours;
import clinic.baton.practice.Part;
import clinic.baton.practice.Site;
import clinic.baton.record.Command;
import clinic.baton.web.Field;
import clinic.baton.web.Typed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Order(10)
@Component
class SiteSection implements Section<Site.Details> {
    @Override
    public Part part() {
        return Part.SITE;
    }

    @Override
    public String path() {
        return "sites";
    }

    @Override
    public String title() {
        return "Sites";
    }

    @Override
    public String purpose() {
        return "Where the practice works. Each site has its time zone and its opening hours.";
    }

    @Override
    public List<String> heads() {
        return List.of("Open", "Time zone", "Telephone");
    }

    @Override
    public List<Line> lines(Clinic clinic) {
        return clinic.sites().stream().map(site -> line(clinic, site)).toList();
    }

    private static Line line(Clinic clinic, Site site) {
        List<Hours> week = clinic.openingHours().stream()
                .filter(open -> open.site().equals(site.id()))
                .map(OpeningHours::hours)
                .toList();
        return new Line(
                site.id(),
                site.name(),
                List.of(WeekWords.of(week), site.zone().getId().replace('_', ' '), Read.orBlank(site.phone())),
                site.active(),
                "sites/" + site.id() + "/hours");
    }

    @Override
    public Map<String, String> values(Clinic clinic, @Nullable UUID id) {
        return id == null
                ? Map.of("zone", clinic.zone().getId())
                : clinic.site(id)
                        .map(site -> Map.of(
                                "name", site.name(),
                                "zone", site.zone().getId(),
                                "address", Read.orBlank(site.address()),
                                "phone", Read.orBlank(site.phone())))
                        .orElse(Map.of());
    }

    @Override
    public int version(Clinic clinic, @Nullable UUID id) {
        return id == null ? 0 : clinic.site(id).map(Site::version).orElse(0);
    }

    @Override
    public List<Field> fields(Clinic clinic, Typed typed) {
        return List.of(
                typed.field(Field.Kind.TEXT, "name", "Name"),
                typed.choice("zone", "Time zone", Read.zones(typed.value("zone"))),
                typed.field(Field.Kind.LINES, "address", "Address").optional(),
                typed.field(Field.Kind.PHONE, "phone", "Telephone").optional());
    }

    @Override
    public Outcome<Site.Details> read(Clinic clinic, Typed typed) {
        Read read = new Read(typed);
        ZoneId zone = read.zone("zone");
        return read.done(
                () -> new Site.Details(typed.value("name"), zone, typed.value("address"), typed.value("phone")));
    }

    @Override
    public Command<Added> add(Site.Details details) {
        return new AddSites(details);
    }

    @Override
    public Command<Nothing> change(Clinic clinic, UUID id, int version, Site.Details details) {
        return new ChangeSite(id, version, details);
    }
}
