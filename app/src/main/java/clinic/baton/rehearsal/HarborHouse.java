package clinic.baton.rehearsal;

import clinic.baton.harbor.Harbor;
import clinic.baton.harbor.HarborEquipment;
import clinic.baton.harbor.HarborPatient;
import clinic.baton.harbor.HarborRelated;
import clinic.baton.harbor.HarborStaff;
import clinic.baton.harbor.HarborVisitType;
import clinic.baton.harbor.HarborWeek;
import clinic.baton.patients.AddRelatedPerson;
import clinic.baton.patients.Contact;
import clinic.baton.patients.Details;
import clinic.baton.patients.Identifier;
import clinic.baton.patients.Need;
import clinic.baton.patients.NeedDetail;
import clinic.baton.patients.RegisterPatient;
import clinic.baton.patients.RelatedPerson;
import clinic.baton.practice.AddEquipment;
import clinic.baton.practice.AddPractitioners;
import clinic.baton.practice.AddRooms;
import clinic.baton.practice.AddSites;
import clinic.baton.practice.AddVisitTypes;
import clinic.baton.practice.Equipment;
import clinic.baton.practice.Hours;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.practice.SetOpeningHours;
import clinic.baton.practice.SetWorkingHours;
import clinic.baton.practice.Site;
import clinic.baton.practice.VisitFamily;
import clinic.baton.practice.VisitType;
import clinic.baton.practice.WorkingHours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Harbor's building, people and patients as they stand in a practice: what each key of the file became.
 *
 * @param site the building
 * @param ids rooms, staff, visit types and equipment by key
 * @param patients patients registered so far, by key
 */
public record HarborHouse(UUID site, Map<String, UUID> ids, Map<String, UUID> patients) {
    private static final String ROOM = "room of ";

    /** Founds everything but patients, who come with {@link #patient}. */
    public static HarborHouse build(Harbor harbor, HarborDesk desk) {
        UUID site = site(harbor, desk);
        Map<String, UUID> ids = new HashMap<>();
        openingHours(harbor, desk, site);
        rooms(harbor, desk, site, ids);
        equipment(harbor, desk, site, ids);
        practitioners(harbor, desk, ids);
        visitTypes(harbor, desk, ids);
        workingHours(harbor, desk, site, ids);
        return new HarborHouse(site, Map.copyOf(ids), new HashMap<>());
    }

    private static UUID site(Harbor harbor, HarborDesk desk) {
        return desk.does(new AddSites(new Site.Details(
                        harbor.site().name(),
                        harbor.practice().zone(),
                        harbor.site().address(),
                        harbor.site().phone())))
                .id();
    }

    private static void openingHours(Harbor harbor, HarborDesk desk, UUID site) {
        desk.does(new SetOpeningHours(
                site,
                1,
                harbor.hours().stream()
                        .flatMap(h -> h.days().stream().map(d -> new Hours(d.dayOfWeek(), h.opens(), h.closes())))
                        .toList()));
    }

    private static void rooms(Harbor harbor, HarborDesk desk, UUID site, Map<String, UUID> ids) {
        put(
                ids,
                harbor.rooms(),
                room -> ROOM + room.key(),
                desk.does(new AddRooms(harbor.rooms().stream()
                                .map(r -> new Room.Details(site, r.name(), RoomKind.of(r.kind()), r.features()))
                                .toList()))
                        .ids());
    }

    private static void equipment(Harbor harbor, HarborDesk desk, UUID site, Map<String, UUID> ids) {
        put(
                ids,
                harbor.equipment(),
                HarborEquipment::key,
                desk.does(new AddEquipment(harbor.equipment().stream()
                                .map(e -> new Equipment.Details(site, e.name()))
                                .toList()))
                        .ids());
    }

    private static void practitioners(Harbor harbor, HarborDesk desk, Map<String, UUID> ids) {
        List<HarborStaff> clinical =
                harbor.staff().stream().filter(HarborHouse::isClinical).toList();
        put(
                ids,
                clinical,
                HarborStaff::key,
                desk.does(new AddPractitioners(
                                clinical.stream().map(HarborHouse::practitioner).toList()))
                        .ids());
    }

    private static void visitTypes(Harbor harbor, HarborDesk desk, Map<String, UUID> ids) {
        put(
                ids,
                harbor.visitTypes(),
                HarborVisitType::key,
                desk.does(new AddVisitTypes(harbor.visitTypes().stream()
                                .map(v -> visitType(v, ids))
                                .toList()))
                        .ids());
    }

    private static void workingHours(Harbor harbor, HarborDesk desk, UUID site, Map<String, UUID> ids) {
        harbor.weeks()
                .forEach((key, weeks) -> desk.does(new SetWorkingHours(
                        Objects.requireNonNull(ids.get(key)),
                        1,
                        weeks.stream().flatMap(week -> blocks(site, week)).toList())));
    }

    private static java.util.stream.Stream<WorkingHours.Block> blocks(UUID site, HarborWeek week) {
        return week.days().stream()
                .map(day -> new WorkingHours.Block(site, new Hours(day.dayOfWeek(), week.starts(), week.ends()), 1));
    }

    /** Administrators and managers work here too, but treat nobody. */
    private static boolean isClinical(HarborStaff staff) {
        return Arrays.stream(PractitionerRole.values())
                .anyMatch(role -> role.code().equals(staff.role()));
    }

    private static Practitioner.Details practitioner(HarborStaff staff) {
        return new Practitioner.Details(
                staff.name(), staff.shortName(), PractitionerRole.of(staff.role()), staff.provider(), null, null);
    }

    private static VisitType.Details visitType(HarborVisitType type, Map<String, UUID> ids) {
        return new VisitType.Details(
                type.name(),
                type.shortName(),
                VisitFamily.of(type.family()),
                type.minutes(),
                type.preparationMinutes(),
                type.cleanupMinutes(),
                RoomKind.of(type.roomKind()),
                type.provider(),
                type.equipment() == null ? null : ids.get(type.equipment()),
                type.instructions());
    }

    private static <T> void put(Map<String, UUID> ids, List<T> things, Function<T, String> key, List<UUID> became) {
        for (int i = 0; i < things.size(); i++) {
            ids.put(key.apply(things.get(i)), became.get(i));
        }
    }

    /** What a key became. */
    public UUID id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /** What a room's key became; visit types may have the same keys. */
    public UUID room(String key) {
        return id(ROOM + key);
    }

    /** What a key became; null stays null. */
    public @Nullable UUID idOrNull(@Nullable String key) {
        return key == null ? null : id(key);
    }

    /** A patient, registered when first needed. */
    public UUID patient(HarborPatient patient, HarborDesk desk) {
        UUID known = patients.get(patient.key());
        if (known != null) {
            return known;
        }
        UUID id = desk.does(new RegisterPatient(
                details(patient),
                contacts(patient),
                needs(patient),
                List.of(new Identifier("urn:harbor:number", patient.number()))));
        patients.put(patient.key(), id);
        for (HarborRelated related : patient.related()) {
            desk.does(new AddRelatedPerson(id, about(related)));
        }
        return id;
    }

    private static Details details(HarborPatient patient) {
        return new Details(
                patient.family(),
                patient.given(),
                null,
                patient.birthDate(),
                Details.Sex.valueOf(patient.sex().toUpperCase(Locale.ROOT)),
                patient.language(),
                patient.address(),
                patient.insurance(),
                patient.confidential(),
                null);
    }

    private static List<Contact> contacts(HarborPatient patient) {
        List<Contact> contacts = new ArrayList<>();
        contacts.add(new Contact(
                Contact.Kind.PHONE,
                patient.phone(),
                patient.mobile() ? "mobile" : "home",
                true,
                patient.mobile() && !patient.confidential(),
                !patient.sharedPhone(),
                patient.sharedPhone()));
        if (!patient.email().isBlank()) {
            contacts.add(new Contact(Contact.Kind.EMAIL, patient.email(), "home", false, true, false, false));
        }
        return contacts;
    }

    private static List<NeedDetail> needs(HarborPatient patient) {
        return patient.needs().stream()
                .sorted()
                .map(Need::of)
                .map(need -> new NeedDetail(need, detail(need, patient), minutes(need)))
                .toList();
    }

    private static String detail(Need need, HarborPatient patient) {
        return need == Need.INTERPRETER
                ? Locale.forLanguageTag(patient.language()).getDisplayLanguage(Locale.ENGLISH)
                : "";
    }

    private static int minutes(Need need) {
        return need == Need.INTERPRETER || need == Need.EXTRA_TIME ? 10 : 0;
    }

    private static RelatedPerson.About about(HarborRelated related) {
        return new RelatedPerson.About(
                related.name(),
                related.relationship(),
                related.phone(),
                related.mayBook(),
                related.mayBeTold(),
                related.maySign(),
                related.neverContact(),
                false,
                related.custodyAlert());
    }
}
