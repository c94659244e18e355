package clinic.baton.templates.internal;

import clinic.baton.engine.Punctuality;
import clinic.baton.engine.SessionPlan;
import clinic.baton.engine.Weights;
import clinic.baton.engine.design.Design;
import clinic.baton.engine.design.Designer;
import clinic.baton.engine.design.StartGrid;
import clinic.baton.engine.duration.Lognormal;
import clinic.baton.engine.evaluate.Evaluators;
import clinic.baton.kernel.PracticeId;
import clinic.baton.pace.Pace;
import clinic.baton.pace.Paces;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import clinic.baton.templates.Demand;
import clinic.baton.templates.LaidOut;
import clinic.baton.templates.Method;
import clinic.baton.templates.Studio;
import clinic.baton.templates.Template.Block;
import clinic.baton.templates.internal.Sketch.Place;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineStudio implements Studio {
    private static final double GRID_MINUTES = 5;
    private static final int SCENARIOS = 4_000;

    private final Clinics clinics;
    private final Paces paces;

    EngineStudio(Clinics clinics, Paces paces) {
        this.clinics = clinics;
        this.paces = paces;
    }

    @Override
    public Demand demand(
            PracticeId practice,
            Block block,
            UUID practitioner,
            @Nullable UUID usual,
            @Nullable UUID longer,
            double longShare) {
        Clinic clinic = clinics.of(practice);
        Pace pace = paces.of(practice);
        List<VisitType> given = clinic.bookable().stream()
                .filter(v -> v.needsProvider() && v.minutes() <= block.minutes())
                .toList();
        if (given.isEmpty()) {
            given = clinic.bookable();
        }
        VisitType often = chosen(given, usual).orElseGet(() -> frequent(pace, practitioner, clinic));
        VisitType longest = chosen(given, longer)
                .orElse(given.stream()
                        .filter(v -> v.minutes() <= 60)
                        .max(Comparator.comparingInt(VisitType::minutes))
                        .orElse(often));
        return new Demand(
                practitioner,
                kind(pace, practitioner, often),
                kind(pace, practitioner, longest),
                Math.clamp(longShare, 0, 1),
                pace.noShow(practitioner, block.day(), block.starts().getHour() >= 12));
    }

    private static java.util.Optional<VisitType> chosen(List<VisitType> given, @Nullable UUID id) {
        return given.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** The kind of visit that was seen most often, or the first follow-up, or the first there is. */
    private static VisitType frequent(Pace pace, UUID practitioner, Clinic clinic) {
        List<VisitType> given = clinic.bookable();
        return given.stream()
                .filter(VisitType::needsProvider)
                .max(Comparator.comparingInt((VisitType v) -> pace.duration(practitioner, v.id())
                                .map(Pace.Duration::visits)
                                .orElse(0))
                        .thenComparingInt(v -> v.family() == VisitFamily.FOLLOW_UP ? 1 : 0))
                .orElse(given.getFirst());
    }

    private static Demand.Kind kind(Pace pace, UUID practitioner, VisitType type) {
        Lognormal law = pace.law(practitioner, type.id(), type.minutes(), type.minutes());
        return new Demand.Kind(type.id(), type.shortName(), type.minutes(), law.meanMinutes(), law.sdMinutes());
    }

    @Override
    public List<LaidOut> methods(PracticeId practice, Block block, Demand demand) {
        return Arrays.stream(Method.values())
                .map(method -> by(practice, block, demand, method))
                .toList();
    }

    @Override
    public LaidOut by(PracticeId practice, Block block, Demand demand, Method method) {
        return laidOut(practice, block, demand, method, Sketching.by(method, block.minutes(), demand));
    }

    @Override
    public LaidOut asItStands(PracticeId practice, Block block, Demand demand) {
        Sketch stream = Sketching.by(Method.STREAM, block.minutes(), demand);
        if (block.layout().starts().isEmpty()) {
            return laidOut(practice, block, demand, block.method(), stream);
        }
        List<Place> places = new ArrayList<>();
        block.layout().starts().forEach(start -> {
            int at = (int) ChronoUnit.MINUTES.between(block.starts(), start.at());
            boolean sameDay = block.holds().stream()
                    .anyMatch(h -> !start.at().isBefore(h.from()) && start.at().isBefore(h.until()));
            Demand.Kind kind = start.takes(demand.usual().id()) ? demand.usual() : demand.longer();
            for (int i = 0; i < start.patients(); i++) {
                places.add(new Place(at, kind, sameDay));
            }
        });
        return laidOut(practice, block, demand, block.method(), new Sketch(places, false));
    }

    @Override
    public LaidOut design(PracticeId practice, Block block, Demand demand, double wait, double idle, double overtime) {
        List<Demand.Kind> visits = demand.visits(block.minutes()).stream()
                .sorted(Comparator.comparingDouble(Demand.Kind::sd))
                .toList();
        List<Place> unplaced = visits.stream().map(k -> new Place(0, k, false)).toList();
        SessionPlan plan = Simulating.plan(
                unplaced, demand.noShow(), punctuality(practice), block.minutes(), new Weights(wait, idle, overtime));
        Design design = new Designer(within(block), Evaluators.Choice.AUTO, 1, SCENARIOS).inOrder(plan);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            int start = (int) Math.round(design.startsMinutes().get(i));
            places.add(new Place(Math.clamp(start, 0, block.minutes() - 1), visits.get(i), false));
        }
        return laidOut(practice, block, demand, null, new Sketch(places, demand.mixed()));
    }

    /** Every five minutes of the session, and not after it: nobody is asked to come when it is over. */
    private static StartGrid within(Block block) {
        return new StartGrid.Slots((int) (block.minutes() / GRID_MINUTES), GRID_MINUTES);
    }

    private LaidOut laidOut(PracticeId practice, Block block, Demand demand, @Nullable Method method, Sketch sketch) {
        Simulating simulated = Simulating.of(sketch.places(), demand.noShow(), punctuality(practice), block.minutes());
        return new LaidOut(
                method,
                sketch.lanes(),
                sketch.layout(block),
                sketch.holds(block),
                simulated.seats(),
                simulated.effect());
    }

    private Punctuality punctuality(PracticeId practice) {
        return paces.of(practice).punctuality();
    }
}
