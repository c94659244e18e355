package clinic.baton.delivery.internal;

import static clinic.baton.schema.db.delivery.Tables.MESSAGE;

import clinic.baton.delivery.Channel;
import clinic.baton.delivery.Deliveries;
import clinic.baton.delivery.DeliverySettings;
import clinic.baton.delivery.Letter;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.PracticeKind;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Reading;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes what is due in hand, sends it, and says what came of it. Killed in between, another takes it up after the lease. */
@Component
class Sender implements Deliveries {
    private final Act act;
    private final Reading reading;
    private final Clinics clinics;
    private final SettingsRows settings;
    private final Map<Channel, Transport> transports;

    Sender(Act act, Reading reading, Clinics clinics, SettingsRows settings, List<Transport> transports) {
        this.act = act;
        this.reading = reading;
        this.clinics = clinics;
        this.settings = settings;
        this.transports =
                transports.stream().collect(Collectors.toUnmodifiableMap(Transport::channel, Function.identity()));
    }

    @Override
    public int work(PracticeId practice) {
        Caller self = Caller.system(practice);
        UUID claim = UUID.randomUUID();
        int taken = switch (act.run(self, claim, new ClaimMessages(claim))) {
            case Outcome.Done<Integer>(Integer claimed) -> claimed;
            case Outcome.Refused<Integer> refused -> 0;
        };
        if (taken == 0) {
            return 0;
        }
        Ways ways = reading.in(practice, sql -> settings.ways(sql, practice.value()));
        for (Letter letter : claimed(practice, claim)) {
            Result result = send(practice, letter, ways);
            act.run(self, UUID.randomUUID(), new ReportMessage(letter.id(), claim, result));
        }
        return taken;
    }

    /** The one place where something leaves: never from a demo or a rehearsal, whatever its settings say. */
    private Result send(PracticeId practice, Letter letter, Ways ways) {
        Channel channel = letter.to().channel();
        Transport transport = transports.get(channel);
        boolean real = clinics.of(practice).kind() == PracticeKind.REAL;
        return real && ways.settings().can(channel) && transport != null
                ? transport.send(practice, letter, ways)
                : new Result(Result.Kind.SHOWN, "");
    }

    private List<Letter> claimed(PracticeId practice, UUID claim) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(MESSAGE)
                        .where(MESSAGE.PRACTICE.eq(practice.value()), MESSAGE.CLAIM.eq(claim))
                        .orderBy(MESSAGE.PLACE)
                        .fetch(MessageRows::letter));
    }

    @Override
    public DeliverySettings settings(PracticeId practice) {
        return ways(practice).settings();
    }

    @Override
    public int version(PracticeId practice) {
        return ways(practice).version();
    }

    @Override
    public boolean hasSecret(PracticeId practice, Channel channel) {
        Ways ways = ways(practice);
        return (channel == Channel.EMAIL ? ways.mailSecret() : ways.textSecret()) != null;
    }

    private Ways ways(PracticeId practice) {
        return reading.in(practice, sql -> settings.ways(sql, practice.value()));
    }
}
