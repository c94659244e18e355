package clinic.baton.schedule.web;

import clinic.baton.kernel.TimeRange;
import clinic.baton.patients.Need;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import clinic.baton.schedule.Appointment;
import clinic.baton.schedule.DayAgenda;
import clinic.baton.schedule.Hold;
import clinic.baton.schedule.Session;
import clinic.baton.web.Axis;
import clinic.baton.web.DayBlock;
import clinic.baton.web.DayBlock.Kind;
import clinic.baton.web.Hue;
import clinic.baton.web.Phrase;
import clinic.baton.web.Span;
import clinic.baton.web.Tag;
import clinic.baton.web.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The blocks of a column: visits, holds, free time and what lies outside the sessions. */
record Blocks(Clinic clinic, Map<UUID, PatientName> names, Axis axis, String root) {
    private static final int LANES_DRAWN = 6;

    /** Everything of a provider on a date. */
    List<DayBlock> of(DayAgenda day, UUID provider) {
        List<Appointment> visits = day.standing().stream()
                .filter(a -> provider.equals(a.practitioner()))
                .toList();
        List<Hold> holds = day.holds().stream()
                .filter(h -> h.practitioner().equals(provider))
                .toList();
        List<Session> sessions = day.sessions().stream()
                .filter(s -> s.practitioner().equals(provider) && !s.cancelled())
                .toList();
        return all(visits, holds, sessions);
    }

    List<DayBlock> all(List<Appointment> visits, List<Hold> holds, List<Session> sessions) {
        List<DayBlock> blocks = new ArrayList<>();
        free(sessions, visits, holds, blocks);
        holds.stream().filter(h -> onAxis(h.time())).map(this::hold).forEach(blocks::add);
        Side side = new Side(visits);
        visits.stream().filter(v -> onAxis(v.time())).map(v -> visit(v, side)).forEach(blocks::add);
        return blocks;
    }

    private DayBlock visit(Appointment visit, Side side) {
        PatientName name = names.get(visit.patient());
        VisitType type = clinic.visitType(visit.visitType()).orElse(null);
        String room = visit.room() == null
                ? ""
                : clinic.room(visit.room()).map(r -> " · " + r.name()).orElse("");
        return new DayBlock(
                visit.id().toString(),
                DayPicture.kind(visit),
                axis.span(visit.time().start(), visit.time().end()),
                side.lane(visit),
                side.lanes(visit),
                name == null ? Phrase.of("Patient") : Phrase.of(name.onScreen()),
                Phrase.of(Words.time(visit.time().start(), axis.zone()))
                        .hush(" " + (type == null ? "visit" : type.shortName()) + room),
                hue(type),
                tags(name, visit),
                root + "/appointments/" + visit.id(),
                visit.version(),
                Words.range(visit.time(), axis.zone()));
    }

    private static List<Tag> tags(@Nullable PatientName name, Appointment visit) {
        List<Tag> tags = new ArrayList<>();
        if (visit.overbookReason() != null) {
            tags.add(Tag.of("overbooked", Tone.WATCH));
        }
        if (name != null) {
            name.needs().stream()
                    .map(Need::words)
                    .map(w -> Tag.hushed(w, Tone.INFO))
                    .forEach(tags::add);
        }
        return tags;
    }

    private DayBlock hold(Hold hold) {
        return new DayBlock(
                hold.id().toString(),
                Kind.HOLD,
                axis.span(hold.time().start(), hold.time().end()),
                0,
                1,
                Phrase.of("Held"),
                Phrase.of(kept(hold)),
                Hue.INK,
                List.of(),
                root + "/holds/" + hold.id(),
                hold.version(),
                Words.range(hold.time(), axis.zone()));
    }

    /** What it is held for, and when it is let go by itself. */
    private String kept(Hold hold) {
        Instant releases = hold.releasesAt();
        String words =
                Words.time(hold.time().start(), axis.zone()) + " " + hold.kind().words();
        if (releases == null) {
            return words;
        }
        boolean sameDay = releases.atZone(axis.zone())
                .toLocalDate()
                .equals(hold.time().start().atZone(axis.zone()).toLocalDate());
        return words + " · let go "
                + (sameDay ? Words.time(releases, axis.zone()) : Words.moment(releases, axis.zone()));
    }

    /** The gaps of each session that a click can book. */
    private void free(List<Session> sessions, List<Appointment> visits, List<Hold> holds, List<DayBlock> blocks) {
        List<TimeRange> taken = new ArrayList<>();
        visits.forEach(v -> taken.add(v.time()));
        holds.forEach(h -> taken.add(h.time()));
        taken.sort(Comparator.comparing(TimeRange::start));
        for (Session session : sessions) {
            Instant from = later(session.time().start(), axis.now());
            for (TimeRange busy : taken) {
                gap(session, from, earlier(busy.start(), session.time().end()), blocks);
                from = later(from, busy.end());
            }
            gap(session, from, session.time().end(), blocks);
        }
    }

    private String shortName(UUID practitioner) {
        return clinic.practitioner(practitioner).map(Practitioner::shortName).orElse("");
    }

    private void gap(Session session, Instant from, Instant until, List<DayBlock> blocks) {
        if (!from.isBefore(until) || !onAxis(new TimeRange(from, until))) {
            return;
        }
        String who = shortName(session.practitioner());
        String when = Words.time(from, axis.zone());
        blocks.add(new DayBlock(
                "free-" + session.practitioner() + "-" + from.getEpochSecond(),
                Kind.FREE,
                axis.span(from, until),
                0,
                1,
                Phrase.of("Book " + who + ", from " + when),
                Phrase.of(""),
                Hue.INK,
                List.of(),
                root + "/appointments/new?column=" + session.practitioner() + "&start=" + from,
                0,
                when));
    }

    private boolean onAxis(TimeRange time) {
        return time.start().isBefore(axis.starts().plus(Span.STEP.multipliedBy(axis.steps())))
                && time.end().isAfter(axis.starts());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    static Hue hue(@Nullable VisitType type) {
        VisitFamily family = type == null ? VisitFamily.OTHER : type.family();
        return switch (family) {
            case PHYSICAL -> Hue.BLUE;
            case FOLLOW_UP -> Hue.TEAL;
            case PROCEDURE -> Hue.VIOLET;
            case ACUTE -> Hue.AMBER;
            case LAB -> Hue.MOSS;
            case OTHER -> Hue.INK;
        };
    }

    /** Which visits stand side by side: a lane each for those that overlap. */
    private static final class Side {
        private final Map<UUID, Integer> lanes = new java.util.HashMap<>();
        private final Map<UUID, Integer> widths = new java.util.HashMap<>();

        Side(List<Appointment> visits) {
            List<Appointment> ordered = visits.stream()
                    .sorted(Comparator.comparing((Appointment a) -> a.time().start())
                            .thenComparing(Appointment::id))
                    .toList();
            List<Appointment> cluster = new ArrayList<>();
            Instant end = Instant.MIN;
            for (Appointment visit : ordered) {
                if (!visit.time().start().isBefore(end)) {
                    widen(cluster);
                    cluster.clear();
                }
                place(visit, cluster);
                cluster.add(visit);
                end = later(end, visit.time().end());
            }
            widen(cluster);
        }

        private void place(Appointment visit, List<Appointment> cluster) {
            int lane = 0;
            while (taken(lane, visit, cluster) && lane < LANES_DRAWN - 1) {
                lane++;
            }
            lanes.put(visit.id(), lane);
        }

        private boolean taken(int lane, Appointment visit, List<Appointment> cluster) {
            return cluster.stream()
                    .anyMatch(other -> lanes.getOrDefault(other.id(), 0) == lane
                            && other.time().overlaps(visit.time()));
        }

        private void widen(List<Appointment> cluster) {
            int width = cluster.stream()
                            .mapToInt(a -> lanes.getOrDefault(a.id(), 0))
                            .max()
                            .orElse(0)
                    + 1;
            cluster.forEach(a -> widths.put(a.id(), width));
        }

        int lane(Appointment visit) {
            return lanes.getOrDefault(visit.id(), 0);
        }

        int lanes(Appointment visit) {
            return widths.getOrDefault(visit.id(), 1);
        }
    }
}
