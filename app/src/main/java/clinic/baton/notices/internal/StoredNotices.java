package clinic.baton.notices.internal;

import static clinic.baton.schema.db.notices.Tables.PLACE;
import static clinic.baton.schema.db.notices.Tables.UNTOLD;

import clinic.baton.delivery.Outbox;
import clinic.baton.delivery.Outgoing;
import clinic.baton.notices.CallOwed;
import clinic.baton.notices.Notice;
import clinic.baton.notices.Notices;
import clinic.baton.notices.Told;
import clinic.baton.notices.Topic;
import clinic.baton.notices.internal.Whom.Found;
import clinic.baton.patients.Patient;
import clinic.baton.patients.PatientCharts;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.record.Writing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredNotices implements Notices {
    private final Clinics clinics;
    private final PatientCharts charts;
    private final Whom whom;
    private final Outbox outbox;
    private final Links links;

    StoredNotices(Clinics clinics, PatientCharts charts, Whom whom, Outbox outbox, Links links) {
        this.clinics = clinics;
        this.charts = charts;
        this.whom = whom;
        this.outbox = outbox;
        this.links = links;
    }

    @Override
    public Told tell(Writing writing, Notice notice) {
        Optional<Patient> found = charts.of(writing, notice.patient());
        if (found.isEmpty()) {
            return new Told.NotTold(Told.Reason.NOBODY);
        }
        return switch (whom.of(writing, found.get())) {
            case Found.Nowhere(Told.Reason reason) -> untold(writing, notice, reason);
            case Found.Here here -> queue(writing, notice, found.get(), here);
        };
    }

    private Told queue(Writing writing, Notice notice, Patient patient, Found.Here here) {
        Clinic clinic = clinics.of(writing.practice());
        Optional<Site> site = notice.site() == null ? Optional.empty() : clinic.site(notice.site());
        ZoneId visitZone = site.map(Site::zone).orElse(clinic.zone());
        ZoneId home = home(writing, patient.id()).orElse(visitZone);
        boolean today = notice.topic() == Topic.DELAY && sameDay(notice.times(), writing.now(), visitZone);
        boolean anyHour = notice.topic().anyHour() && (notice.topic() != Topic.DELAY || today);
        Instant when = anyHour ? writing.now() : Quiet.next(writing.now(), home);
        if (notice.topic() == Topic.REMINDER && outbox.told(writing, here.person(), "reminder", day(when, home))) {
            return new Told.NotTold(Told.Reason.ALREADY_TODAY);
        }
        Wording words =
                Wording.of(patient.details().language(), clinic.details().region(), visitZone);
        String name = clinic.details().alias() == null
                ? clinic.name()
                : clinic.details().alias();
        String phone = site.map(Site::phone).orElse(clinic.details().phone());
        List<String> answers = links.make(writing, notice, patient);
        String body = words.body(notice.topic(), name, phone == null ? "" : phone, notice.times(), answers.size());
        return new Told.Queued(outbox.put(
                writing,
                new Outgoing(
                        Whom.to(here, patient.id(), words.language()),
                        words.subject(notice.topic(), name),
                        body + " " + words.stop(here.channel()),
                        answers,
                        notice.topic().code(),
                        notice.about(),
                        new Outgoing.When(when, notice.uselessAfter()),
                        Outgoing.GRACE)));
    }

    private static boolean sameDay(List<Instant> times, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return times.stream().anyMatch(t -> t.atZone(zone).toLocalDate().equals(today));
    }

    private static Instant day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    static Optional<ZoneId> home(Writing writing, UUID patient) {
        return writing.sql()
                .select(PLACE.ZONE)
                .from(PLACE)
                .where(PLACE.PRACTICE.eq(writing.practiceKey()), PLACE.PATIENT.eq(patient))
                .fetchOptional(PLACE.ZONE)
                .map(ZoneId::of);
    }

    private static Told untold(Writing writing, Notice notice, Told.Reason reason) {
        if (notice.topic().mustBeTold()) {
            oweCall(writing, notice, reason);
        }
        return new Told.NotTold(reason);
    }

    private static void oweCall(Writing writing, Notice notice, Told.Reason reason) {
        UUID call = writing.newId();
        Instant due = notice.times().stream()
                .min(Instant::compareTo)
                .filter(t -> t.isAfter(writing.now()))
                .orElse(writing.now());
        writing.sql()
                .insertInto(UNTOLD)
                .set(UNTOLD.PRACTICE, writing.practiceKey())
                .set(UNTOLD.ID, call)
                .set(UNTOLD.PATIENT, notice.patient())
                .set(UNTOLD.TOPIC, notice.topic().code())
                .set(UNTOLD.ABOUT, notice.about())
                .set(UNTOLD.REASON, reason.name())
                .set(UNTOLD.AT, writing.now())
                .set(UNTOLD.DUE, due)
                .execute();
        writing.record(new CallOwed(call, notice.patient(), notice.topic(), reason, false));
    }

    @Override
    public Set<UUID> takeBack(Writing writing, Collection<UUID> messages) {
        return outbox.withdraw(writing, messages);
    }

    @Override
    public Set<UUID> takeBackAbout(Writing writing, UUID about, Topic topic) {
        return outbox.withdrawAbout(writing, about, Set.of(topic.code()));
    }
}
