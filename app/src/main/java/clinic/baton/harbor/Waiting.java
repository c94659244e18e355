package clinic.baton.harbor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The patients in the order in which they would call today; each comes at most once. */
final class Waiting {

    private final List<HarborPatient> line;

    Waiting(List<HarborPatient> patients, LocalDate date, Lots lots) {
        this.line = new ArrayList<>(patients.stream()
                .filter(patient -> !patient.birthDate().isAfter(date))
                .toList());
        for (int at = line.size() - 1; at > 0; at--) {
            int other = lots.below(at + 1);
            HarborPatient moved = line.set(at, line.get(other));
            line.set(other, moved);
        }
    }

    /** Takes out the first who fits, preferring those who usually see the provider. */
    Optional<HarborPatient> next(String provider, Predicate<HarborPatient> fits) {
        Optional<HarborPatient> found = line.stream()
                .filter(patient -> provider.isEmpty() || patient.provider().equals(provider))
                .filter(fits)
                .findFirst()
                .or(() -> line.stream().filter(fits).findFirst());
        found.ifPresent(line::remove);
        return found;
    }

    void backInLine(HarborPatient patient) {
        line.addFirst(patient);
    }
}
