package clinic.baton.practice.internal;

import clinic.baton.practice.Part;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tables by kind of part. */
@Component
class Tables {
    private final Map<Part, PartTable<?, ?, ?>> all;

    Tables(Sites sites, Rooms rooms, Devices devices, Practitioners practitioners, VisitTypes visitTypes) {
        all = Map.of(
                Part.SITE, sites,
                Part.ROOM, rooms,
                Part.EQUIPMENT, devices,
                Part.PRACTITIONER, practitioners,
                Part.VISIT_TYPE, visitTypes);
    }

    PartTable<?, ?, ?> of(Part part) {
        return java.util.Objects.requireNonNull(all.get(part));
    }
}
