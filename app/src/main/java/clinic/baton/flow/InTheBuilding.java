package clinic.baton.flow;

import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is here. Each method is one query, however crowded the day. */
public interface InTheBuilding {
    /** Everybody in the building, whoever forgot to leave yesterday included, by arrival. */
    List<Encounter> of(PracticeId practice);

    /** All visits of a date, those who left included, by arrival. */
    List<Encounter> on(PracticeId practice, LocalDate date);

    /** All visits of a date and everybody who is still here from before, by arrival. */
    List<Encounter> during(PracticeId practice, LocalDate date);

    /** One visit. */
    Optional<Encounter> encounter(PracticeId practice, UUID id);

    /** One visit as it stands inside a command. */
    Optional<Encounter> encounter(Writing writing, UUID id);

    /** What rooms are up to, by room; those nothing happened to are left out. */
    Map<UUID, RoomDay> rooms(PracticeId practice);

    /** The stages that all visits of a date went through, by visit, each in order. */
    Map<UUID, List<Passage>> passagesOn(PracticeId practice, LocalDate date);

    /** The stages a visit went through, in order. */
    List<Passage> passages(PracticeId practice, UUID encounter);
}
