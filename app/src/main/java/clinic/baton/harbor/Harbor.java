package clinic.baton.harbor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Harbor Family Clinic: an invented practice with people, rooms, visit types, a town of 240 patients, and a full day for
 * any date. Everything comes from one YAML file and is the same every time; instances can be shared between threads.
 */
public final class Harbor {

    private final HarborFile file;
    private final List<HarborStaff> staff;
    private final List<HarborVisitType> visitTypes;
    private final List<HarborPatient> patients;

    private Harbor(HarborFile file) {
        this.file = file;
        this.staff = file.staff().stream().map(file::staffOf).toList();
        this.visitTypes = file.visitTypes().stream().map(file::visitTypeOf).toList();
        this.patients = new Town(file, providers()).people();
    }

    /**
     * Reads the practice from the file that comes with Baton.
     *
     * @throws IllegalStateException if the file is missing
     */
    public static Harbor load() {
        try (InputStream yaml = Harbor.class.getResourceAsStream("/harbor/harbor.yaml")) {
            if (yaml == null) {
                throw new IllegalStateException("harbor/harbor.yaml is not on the class path");
            }
            return new Harbor(HarborFile.read(yaml));
        } catch (IOException broken) {
            throw new UncheckedIOException("harbor/harbor.yaml can't be read", broken);
        }
    }

    /** The practice itself. */
    public HarborPractice practice() {
        return file.practice();
    }

    /** Its building. */
    public HarborSite site() {
        return file.site();
    }

    /** When its doors are open. */
    public List<HarborHours> hours() {
        return file.hours();
    }

    /** Its rooms, in the order of the corridor. */
    public List<HarborRoom> rooms() {
        return file.rooms();
    }

    /** Its equipment that can be booked. */
    public List<HarborEquipment> equipment() {
        return file.equipment();
    }

    /** Everybody who works there. */
    public List<HarborStaff> staff() {
        return staff;
    }

    /** Those with sessions of their own. */
    public List<HarborStaff> providers() {
        return staff.stream().filter(HarborStaff::provider).toList();
    }

    /** Its kinds of visit. */
    public List<HarborVisitType> visitTypes() {
        return visitTypes;
    }

    /** The providers' weekly blocks of time, by provider key. */
    public Map<String, List<HarborWeek>> weeks() {
        return file.sessions();
    }

    /** Its patients, those with a story first. */
    public List<HarborPatient> patients() {
        return patients;
    }

    /**
     * A patient by key.
     *
     * @throws IllegalArgumentException if nobody has it
     */
    public HarborPatient patient(String key) {
        return patients.stream()
                .filter(patient -> patient.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody in Harbor has the key " + key));
    }

    /**
     * A visit type by key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public HarborVisitType visitType(String key) {
        return visitTypes.stream()
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Harbor has no visit type with the key " + key));
    }

    /**
     * A day's sessions, bookings and surprises.
     *
     * @param date any date; where nobody works on it, the next one on which somebody does is taken
     * @param seed the day's chance: the same gives the same day
     */
    public HarborDay day(LocalDate date, long seed) {
        LocalDate open = date;
        while (sessions(open).isEmpty()) {
            open = open.plusDays(1);
        }
        return new DayBuilder(this, file, open, seed).build();
    }

    /** The blocks of clinic time on a date, by provider. */
    public List<HarborSession> sessions(LocalDate date) {
        return providers().stream()
                .flatMap(provider -> file.sessions().getOrDefault(provider.key(), List.of()).stream()
                        .filter(week -> week.days().stream().anyMatch(day -> day.dayOfWeek() == date.getDayOfWeek()))
                        .map(week -> new HarborSession(provider.key(), date, week.starts(), week.ends())))
                .toList();
    }
}
