package clinic.baton.alerts.internal;

import static clinic.baton.schema.db.alerts.Tables.FLAG;
import static clinic.baton.schema.db.alerts.Tables.VITALS;

import clinic.baton.alerts.FlagCommand;
import clinic.baton.alerts.RedFlag;
import clinic.baton.alerts.RedFlagMoved;
import clinic.baton.alerts.Vitals;
import clinic.baton.record.Deadlines;
import clinic.baton.record.Writing;
import clinic.baton.schema.db.alerts.tables.records.FlagRecord;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what was done about a flag. */
@Component
class FlagWriting {
    private final Deadlines deadlines;
    private final Rungs rungs;

    FlagWriting(Deadlines deadlines, Rungs rungs) {
        this.deadlines = deadlines;
        this.rungs = rungs;
    }

    void write(FlagCommand command, RedFlag flag, Writing writing) {
        FlagRecord row = new FlagRecord();
        String words = change(row, command, flag, writing);
        if (!row.touched()) {
            return;
        }
        writing.sql()
                .update(FLAG)
                .set(row)
                .set(FLAG.VERSION, FLAG.VERSION.plus(1))
                .where(FLAG.PRACTICE.eq(writing.practiceKey()), FLAG.ID.eq(flag.id()))
                .execute();
        if (row.getTakenAt() != null || row.getEndedAt() != null) {
            deadlines.settle(writing, RaiseFlagUseCase.LADDER, flag.id());
        }
        writing.record(new RedFlagMoved(flag.id(), flag.who().patient(), what(command), words));
    }

    private String change(FlagRecord row, FlagCommand command, RedFlag flag, Writing writing) {
        return switch (command) {
            case FlagCommand.ClimbRung climb -> climb(row, flag, writing);
            case FlagCommand.ConfirmPlace place -> {
                row.setPlace(place.place().strip());
                row.setCallback(place.callback().strip());
                row.setConfirmed(true);
                yield place.place().strip();
            }
            case FlagCommand.CallServices call -> {
                if (flag.services() == null) {
                    row.setServicesAt(writing.now());
                    row.setServicesBy(writing.caller().id());
                    row.setServicesName(writing.caller().name());
                }
                yield "";
            }
            case FlagCommand.StayWith stay -> {
                row.setStaysAt(writing.now());
                row.setStaysBy(writing.caller().id());
                row.setStaysName(writing.caller().name());
                yield "";
            }
            case FlagCommand.HandPersonOver over -> {
                row.setHandedTo(over.to().name());
                row.setHandedAt(writing.now());
                row.setHandedBy(writing.caller().id());
                row.setHandedName(writing.caller().name());
                yield over.to().words();
            }
            case FlagCommand.TakeFlag take -> {
                if (flag.taken() == null) {
                    take(row, writing);
                }
                yield "";
            }
            case FlagCommand.Decide decide -> decide(row, decide, flag, writing);
            case FlagCommand.EndFlag end -> {
                end(row, writing);
                yield end.note().strip();
            }
        };
    }

    /** Each rung is another deadline; one that comes late finds the ladder further on and changes nothing. */
    private String climb(FlagRecord row, RedFlag flag, Writing writing) {
        if (!flag.pages() || flag.rung() >= 2) {
            return "";
        }
        boolean all = !writing.now().isBefore(flag.raised().at().plus(RedFlag.ALL));
        List<RedFlag> open = FlagRows.open(writing.sql(), writing.practiceKey());
        Rungs.Paged paged = rungs.on(writing.practice(), all ? 2 : flag.rung() + 1, open);
        row.setRung(paged.rung());
        row.setPaged(paged.name());
        return paged.name().isBlank() ? "everybody clinical" : paged.name();
    }

    private static void take(FlagRecord row, Writing writing) {
        row.setTakenAt(writing.now());
        row.setTakenBy(writing.caller().id());
        row.setTakenName(writing.caller().name());
    }

    private static void end(FlagRecord row, Writing writing) {
        row.setEndedAt(writing.now());
        row.setEndedBy(writing.caller().id());
        row.setEndedName(writing.caller().name());
    }

    private static String decide(FlagRecord row, FlagCommand.Decide decide, RedFlag flag, Writing writing) {
        row.setDisposition(decide.disposition().name());
        row.setScale(decide.scale().isBlank() ? null : decide.scale());
        row.setAcuity(decide.acuity() == 0 ? null : decide.acuity());
        row.setNote(decide.note().strip());
        row.setDisposedAt(writing.now());
        row.setDisposedBy(writing.caller().id());
        row.setDisposedName(writing.caller().name());
        row.setRecheckAt(decide.recheckMinutes() == 0 ? null : writing.now().plus(FlagRule.recheck(decide)));
        if (flag.taken() == null) {
            take(row, writing);
        }
        if (FlagRule.ends(decide)) {
            end(row, writing);
        }
        if (!decide.vitals().none()) {
            measured(flag.id(), decide.vitals(), decide.note(), writing);
        }
        return decide.disposition().words();
    }

    private static void measured(UUID flag, Vitals vitals, String note, Writing writing) {
        writing.sql()
                .insertInto(VITALS)
                .set(VITALS.PRACTICE, writing.practiceKey())
                .set(VITALS.ID, writing.newId())
                .set(VITALS.FLAG, flag)
                .set(VITALS.AT, writing.now())
                .set(VITALS.BY, writing.caller().id())
                .set(VITALS.NAME, writing.caller().name())
                .set(VITALS.PULSE, vitals.pulse())
                .set(VITALS.SYSTOLIC, vitals.systolic())
                .set(VITALS.DIASTOLIC, vitals.diastolic())
                .set(VITALS.BREATHS, vitals.breaths())
                .set(VITALS.TEMPERATURE, vitals.temperature())
                .set(VITALS.OXYGEN, vitals.oxygen())
                .set(VITALS.PAIN, vitals.pain())
                .set(VITALS.NOTE, note.strip())
                .execute();
    }

    private static String what(FlagCommand command) {
        return switch (command) {
            case FlagCommand.ClimbRung climb -> "climbed";
            case FlagCommand.ConfirmPlace place -> "placed";
            case FlagCommand.CallServices call -> "services";
            case FlagCommand.StayWith stay -> "stays";
            case FlagCommand.HandPersonOver over -> "handed";
            case FlagCommand.TakeFlag take -> "taken";
            case FlagCommand.Decide decide -> "decided";
            case FlagCommand.EndFlag end -> "ended";
        };
    }
}
