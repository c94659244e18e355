package clinic.baton.schedule.internal;

import static clinic.baton.schema.db.schedule.Tables.APPOINTMENT;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.kernel.Refusal;
import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitType;
import clinic.baton.record.Clocks;
import clinic.baton.record.Reading;
import clinic.baton.schedule.FindOpenings;
import clinic.baton.schedule.FreeTime;
import clinic.baton.schedule.OpeningWish;
import clinic.baton.schedule.Openings;
import clinic.baton.schedule.ScheduleRefusal;
import clinic.baton.schedule.WhyNot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OpeningQueries implements FindOpenings {
    private static final int NEXT_DAYS = 60;
    private static final int NEAR = 2;
    private static final PatientFacts NOTHING = new PatientFacts(List.of());
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<String> TAKEN =
            Set.of(ScheduleRefusal.PROVIDER_BUSY.key(), ScheduleRefusal.PROVIDER_HELD.key());

    private final Reading reading;
    private final Clinics clinics;
    private final Clocks clocks;
    private final OpeningSearch openings;
    private final FreeSearch search;
    private final Placing placing;
    private final Terms terms;

    OpeningQueries(
            Reading reading,
            Clinics clinics,
            Clocks clocks,
            OpeningSearch openings,
            FreeSearch search,
            Placing placing,
            Terms terms) {
        this.reading = reading;
        this.clinics = clinics;
        this.clocks = clocks;
        this.openings = openings;
        this.search = search;
        this.placing = placing;
        this.terms = terms;
    }

    @Override
    public Outcome<Openings> find(PracticeId practice, OpeningWish wish) {
        Clinic clinic = clinics.of(practice);
        Instant now = clocks.of(practice).now();
        Optional<Refusal> wrong = WishRules.wrong(clinic, wish, now);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        VisitType type = clinic.visitType(wish.visitType()).orElseThrow();
        return reading.in(practice, sql -> find(new Looking(sql, practice, now), clinic, wish, type));
    }

    private Outcome<Openings> find(Looking looking, Clinic clinic, OpeningWish wish, VisitType type) {
        Optional<PatientFacts> facts = wish.patient() == null
                ? Optional.of(NOTHING)
                : PatientFacts.of(looking.sql(), looking.practiceKey(), wish.patient());
        if (facts.isEmpty()) {
            return Outcome.refused(ScheduleRefusal.NO_SUCH_PATIENT.of("patient"));
        }
        Duration length = wish.length() == null ? facts.get().length(type) : wish.length();
        UUID usual = wish.usual() != null ? wish.usual() : seenLast(looking, clinic, wish.patient());
        var asked = new OpeningSearch.Asked(wish, type, length, facts.get().roomFeatures(), usual);
        return Outcome.done(openings.find(looking, clinic, asked));
    }

    /** Whom the patient saw last, if they still see patients here. */
    private static @Nullable UUID seenLast(Looking looking, Clinic clinic, @Nullable UUID patient) {
        return patient == null
                ? null
                : looking.sql()
                        .select(APPOINTMENT.PRACTITIONER)
                        .from(APPOINTMENT)
                        .where(
                                APPOINTMENT.PRACTICE.eq(looking.practiceKey()),
                                APPOINTMENT.PATIENT.eq(patient),
                                APPOINTMENT.STARTS.le(looking.now()),
                                APPOINTMENT.PRACTITIONER.isNotNull(),
                                APPOINTMENT.STATUS.in("arrived", "fulfilled"))
                        .orderBy(APPOINTMENT.STARTS.desc())
                        .limit(1)
                        .fetchOptional(APPOINTMENT.PRACTITIONER)
                        .filter(who -> clinic.providers().stream().anyMatch(p -> p.id().equals(who)))
                        .orElse(null);
    }

    @Override
    public WhyNot why(PracticeId practice, Pointed pointed) {
        Clinic clinic = clinics.of(practice);
        Optional<VisitType> type = clinic.visitType(pointed.visitType()).filter(VisitType::active);
        Optional<Site> site = clinic.site(pointed.site()).filter(Site::active);
        if (type.isEmpty()) {
            return refused(ScheduleRefusal.NO_SUCH_VISIT_TYPE.of("visitType"));
        }
        if (site.isEmpty()) {
            return refused(ScheduleRefusal.NO_SUCH_SITE.of("site"));
        }
        Optional<Refusal> wrong = Provider.wrong(clinic, type.get(), pointed.practitioner());
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Instant now = clocks.of(practice).now();
        return reading.in(
                practice, sql -> explained(new Looking(sql, practice, now), clinic, pointed, type.get(), site.get()));
    }

    private WhyNot explained(Looking looking, Clinic clinic, Pointed pointed, VisitType type, Site site) {
        UUID patient = pointed.patient() == null ? NOBODY : pointed.patient();
        PatientFacts facts =
                PatientFacts.of(looking.sql(), looking.practiceKey(), patient).orElse(NOTHING);
        TimeRange time = TimeRange.of(pointed.starts(), facts.length(type));
        Wish wish = new Wish(
                patient, pointed.practitioner(), type, site, time, null, false, null, null, facts.roomFeatures());
        Optional<Refusal> against = terms.whenever(looking, clinic, wish);
        if (against.isPresent()) {
            return new WhyNot(List.of(against.get()), false, near(looking, clinic, wish));
        }
        return switch (placing.place(looking, clinic, wish)) {
            case Fit.Fits fits -> new WhyNot(List.of(), false, List.of());
            case Fit.Clashes(var reasons) ->
                new WhyNot(
                        reasons, reasons.stream().allMatch(r -> TAKEN.contains(r.code())), near(looking, clinic, wish));
        };
    }

    private static WhyNot refused(Refusal reason) {
        return new WhyNot(List.of(reason), false, List.of());
    }

    /** The nearest openings on the same date, with the same provider and with others. */
    private List<FreeTime> near(Looking looking, Clinic clinic, Wish wish) {
        Instant wished = wish.time().start();
        LocalDate date = wished.atZone(wish.site().zone()).toLocalDate();
        var question = FreeSearch.Question.of(
                null, wish.type(), wish.time().length(), date, 1, looking.now(), holder -> false);
        List<FreeTime> all = search.in(looking.sql(), clinic, question);
        Comparator<FreeTime> nearest = Comparator.comparing(
                f -> Duration.between(wished, f.time().start()).abs());
        List<FreeTime> chosen = new ArrayList<>();
        for (boolean same : new boolean[] {true, false}) {
            all.stream()
                    .filter(f -> Objects.equals(f.practitioner(), wish.practitioner()) == same)
                    .sorted(nearest)
                    .filter(f -> chosen.stream().noneMatch(c -> overlap(c, f)))
                    .limit(NEAR)
                    .forEach(chosen::add);
        }
        chosen.sort(Comparator.comparing(f -> f.time().start()));
        return chosen;
    }

    private static boolean overlap(FreeTime one, FreeTime other) {
        return Objects.equals(one.practitioner(), other.practitioner())
                && one.time().overlaps(other.time());
    }

    @Override
    public Optional<Instant> thirdNext(PracticeId practice, @Nullable UUID practitioner, UUID visitType) {
        LocalDate today = clocks.of(practice).today();
        OpeningWish wish = OpeningWish.of(null, visitType, today, NEXT_DAYS)
                .with(practitioner == null ? List.of() : List.of(practitioner));
        Clinic clinic = clinics.of(practice);
        Instant now = clocks.of(practice).now();
        return clinic.visitType(visitType)
                .flatMap(type -> reading.in(
                        practice,
                        sql -> Optional.ofNullable(openings.candidates(
                                        new Looking(sql, practice, now),
                                        clinic,
                                        new OpeningSearch.Asked(wish, type, type.length(), Set.of(), null))
                                .thirdNext())));
    }
}
