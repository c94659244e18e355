package clinic.baton.schedule.internal;

import clinic.baton.kernel.TimeRange;
import clinic.baton.practice.Clinic;
import clinic.baton.schedule.Session;
import clinic.baton.schedule.internal.FreeSearch.Found;
import clinic.baton.schedule.internal.FreeSearch.Open;
import clinic.baton.schedule.internal.FreeSearch.Question;
import clinic.baton.schedule.internal.Groups.Meeting;
import clinic.baton.schedule.internal.TakenLines.Usable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** An open stretch with the lines that a visit in it needs: provider's lanes, rooms, equipment, patient. */
final class OpenLines {
    private static final long GRAIN = FreeSearch.GRAIN.toSeconds();

    private final Open open;
    private final TakenLines taken;
    private final Question question;
    private final List<TakenLine> lanes;
    private final boolean needsRoom;
    private final List<UUID> rooms;
    private final List<TakenLine> roomLines;
    private final List<TakenLine> needed;
    private final long before;
    private final long after;
    private final long length;
    private final List<Meeting> groups;

    OpenLines(Clinic clinic, Question question, Open open, TakenLines taken, List<Meeting> groups) {
        this.groups = groups.stream().filter(m -> within(open, m)).toList();
        this.open = open;
        this.taken = taken;
        this.question = question;
        UUID who = open.practitioner();
        lanes = who == null
                ? List.of(TakenLine.FREE)
                : IntStream.range(0, open.lanes())
                        .mapToObj(lane -> taken.line(who, lane))
                        .toList();
        needsRoom = Rooms.mustBeKept(clinic, question.type(), open.site(), question.features());
        rooms = needsRoom ? Rooms.fitting(clinic, question.type(), open.site(), question.features()) : List.of();
        roomLines = rooms.stream().map(room -> taken.line(room, 0)).toList();
        UUID equipment = question.type().equipment();
        needed = equipment == null ? List.of() : List.of(taken.line(equipment, 0));
        Buffers buffers = Buffers.of(question.type());
        before = buffers.before().toSeconds();
        after = buffers.after().toSeconds();
        length = question.length().toSeconds();
    }

    Open open() {
        return open;
    }

    /** A lane of the stretch. */
    TakenLine lane(int lane) {
        return lanes.get(lane);
    }

    /** The usable held times that a visit with this start would touch. */
    List<Usable> holds(int lane, long start) {
        return taken.holds(open.practitioner(), lane, start, start + length);
    }

    /** How many patients come together. */
    int places() {
        return question.type().terms().groupSize();
    }

    long length() {
        return length;
    }

    private static boolean within(Open open, Meeting group) {
        return Objects.equals(open.practitioner(), group.practitioner())
                && open.site().equals(group.site())
                && open.time().contains(group.time().start());
    }

    /** The group that a visit with this start would join; null where it would be alone or the first. */
    @Nullable
    Meeting group(long start) {
        return groups.stream()
                .filter(m -> m.time().start().getEpochSecond() == start)
                .findFirst()
                .orElse(null);
    }

    private boolean hasPlace(Meeting group) {
        UUID patient = question.patient();
        long start = group.time().start().getEpochSecond();
        long end = group.time().end().getEpochSecond();
        return group.taken() < question.type().terms().groupSize()
                && !group.time().start().isBefore(question.notBefore())
                && (!needsRoom || rooms.contains(group.room()))
                && (patient == null || taken.line(patient, 0).blockedUntil(start, end) == TakenLine.OPEN);
    }

    void starts(Found found) {
        if (groups.isEmpty()) {
            free(found);
        } else {
            List<Meeting> open = groups.stream().filter(this::hasPlace).toList();
            GroupStarts.tell(this, groups, open, this::free, found);
        }
    }

    private void free(Found found) {
        if (needsRoom && rooms.isEmpty()) {
            return;
        }
        long first = open.time().start().getEpochSecond();
        long last = open.time().end().getEpochSecond() - length;
        long from = Math.ceilDiv(question.notBefore().toEpochMilli(), 1_000L);
        Session session = open.session();
        if (session != null && !session.layout().starts().isEmpty()) {
            planned(session)
                    .filter(at -> at >= first && at >= from && at <= last)
                    .forEach(at -> step(at, found));
            return;
        }
        for (long at = onGrain(first, Math.max(first, from)); at <= last; ) {
            long blocked = step(at, found);
            at = blocked <= at ? at + GRAIN : onGrain(first, blocked);
        }
    }

    private LongStream planned(Session session) {
        return session.layout().starts().stream()
                .mapToLong(
                        s -> session.date().atTime(s.at()).atZone(open.zone()).toEpochSecond())
                .distinct()
                .sorted();
    }

    private boolean obeys(long at) {
        Session session = open.session();
        TimeRange time = new TimeRange(Instant.ofEpochSecond(at), Instant.ofEpochSecond(at + length));
        return session == null || Layouts.obeys(session, question.type(), time, open.standing(), open.zone());
    }

    /** Tells of a start if it fits; else answers until when something stands in the way at least. */
    private long step(long at, Found found) {
        int lane = freeLane(at);
        if (lane < 0) {
            return firstEnd(at);
        }
        long busy = busyUntil(at);
        if (busy != TakenLine.OPEN) {
            return Math.max(at, busy);
        }
        int room = freeRoom(at);
        if ((room >= 0 || !needsRoom) && (open.session() == null || obeys(at))) {
            found.at(this, at, lane, room < 0 ? null : rooms.get(room));
        }
        return at;
    }

    /** Until when patient or equipment aren't free for a start, or {@link TakenLine#OPEN}. */
    private long busyUntil(long at) {
        UUID patient = question.patient();
        if (patient != null) {
            long busy = taken.line(patient, 0).blockedUntil(at, at + length);
            if (busy != TakenLine.OPEN) {
                return busy;
            }
        }
        for (TakenLine line : needed) {
            long busy = line.blockedUntil(at - before, at + length + after);
            if (busy != TakenLine.OPEN) {
                return busy + before;
            }
        }
        return TakenLine.OPEN;
    }

    private int freeLane(long at) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).blockedUntil(at, at + length) == TakenLine.OPEN) {
                return lane;
            }
        }
        return -1;
    }

    private long firstEnd(long at) {
        long first = Long.MAX_VALUE;
        for (TakenLine lane : lanes) {
            first = Math.min(first, lane.blockedUntil(at, at + length));
        }
        return first;
    }

    private int freeRoom(long at) {
        for (int i = 0; i < roomLines.size(); i++) {
            if (roomLines.get(i).blockedUntil(at - before, at + length + after) == TakenLine.OPEN) {
                return i;
            }
        }
        return -1;
    }

    private static long onGrain(long first, long moment) {
        return first + Math.ceilDiv(moment - first, GRAIN) * GRAIN;
    }
}
