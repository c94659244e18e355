package clinic.baton.interop.internal.intake;

import clinic.baton.kernel.Nothing;
import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.ExternalIds;
import clinic.baton.practice.LinkIdentifier;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What names of other systems mean here, as a person says it. */
@Component
public class Meanings {
    private final Act act;
    private final Unknowns unknowns;
    private final ExternalIds external;

    Meanings(Act act, Unknowns unknowns, ExternalIds external) {
        this.act = act;
        this.unknowns = unknowns;
        this.external = external;
    }

    /** The names without a meaning yet, left out ones last. */
    public List<Unknowns.Open> open(PracticeId practice) {
        Map<String, Map<String, UUID>> known = new HashMap<>();
        return unknowns.all(practice).stream()
                .filter(open -> !known.computeIfAbsent(
                                open.name().part() + "|" + open.name().system(),
                                key -> external.all(
                                        practice,
                                        open.name().part(),
                                        open.name().system()))
                        .containsKey(open.name().value()))
                .toList();
    }

    /** Says what a name means from now on. */
    public Outcome<Nothing> means(Caller caller, UUID key, UnknownName name, UUID ours) {
        return act.run(caller, derived(key, name), new LinkIdentifier(name.part(), name.system(), name.value(), ours));
    }

    /** Says whether bookings which name it are left out. */
    public Outcome<Nothing> leaveOut(Caller caller, UUID key, UnknownName name, boolean out) {
        return act.run(caller, derived(key, name), new LeaveOut(name, out));
    }

    private static UUID derived(UUID key, UnknownName name) {
        return UUID.nameUUIDFromBytes((key + "/" + Unknowns.key(name)).getBytes(StandardCharsets.UTF_8));
    }
}
