package clinic.baton.interop.internal.fhir;

import clinic.baton.interop.Incoming;
import clinic.baton.interop.IncomingSchedule;
import clinic.baton.interop.IncomingSlot;
import clinic.baton.interop.Reference;
import java.time.Instant;
import java.util.function.Consumer;

/** Schedules and their slots. */
final class TimeMapper {

    private TimeMapper() {}

    static void schedule(Element schedule, String fullUrl, Consumer<? super Incoming> sink) {
        sink.accept(new IncomingSchedule(
                schedule.findings().origin(),
                Elements.keys(schedule, fullUrl),
                References.list(schedule, "actor"),
                Elements.firstCoded(schedule, "serviceType"),
                schedule.at("planningHorizon").moment("start"),
                schedule.at("planningHorizon").moment("end"),
                !schedule.text("active").equals("false")));
    }

    static void slot(Element slot, String fullUrl, Consumer<? super Incoming> sink) {
        Reference schedule = References.of(slot.at("schedule"), slot);
        Instant start = slot.moment("start");
        Instant end = slot.moment("end");
        if (start == null || end == null || !end.isAfter(start)) {
            slot.findings()
                    .refuse(
                            "Slot.end",
                            slot.text("start") + " to " + slot.text("end"),
                            "A slot has a start and a later end, each with its offset.");
            return;
        }
        sink.accept(new IncomingSlot(
                slot.findings().origin(),
                Elements.keys(slot, fullUrl),
                schedule,
                slot.text("status"),
                Elements.firstCoded(slot, "serviceType"),
                start,
                end));
    }
}
