package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.AddPractitioners;
import clinic.baton.practice.AddRooms;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.PractitionerRole;
import clinic.baton.practice.Room;
import clinic.baton.practice.RoomKind;
import clinic.baton.record.Act;
import clinic.baton.record.RecordReader;
import clinic.baton.record.Ticker;
import clinic.baton.testing.AccessTables;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.OwnDatabase;
import clinic.baton.testing.StreamEar;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import clinic.baton.testing.Visitor.Glance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Two practices in one Baton: whatever the owner of one asks, with whichever ids, nothing of the other is in the answer. */
@BatonTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoPracticesTest {
    /** Words that stand in the other practice alone. */
    private static final List<String> SEEDED =
            List.of("Quarrington", "Zebulona", "Quillfeather", "Quokka", "5550199", "zanzibar-remark");
    /** Tables of the access module that lie outside the walls, because who asks isn't inside yet. */
    private static final Set<String> OUTSIDE = Set.of("access.invitation", "access.link", "access.device");

    @Autowired
    private Act act;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Ticker ticker;

    @Autowired
    private Clinics everyClinic;

    @Autowired
    private RecordReader record;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @Value("${spring.datasource.url}")
    private String url = "";

    @LocalServerPort
    private int port;

    private PracticeId ours = new PracticeId(1);
    private PracticeId theirs = new PracticeId(1);
    private Visitor visitor = new Visitor(0);
    private List<String> theirIds = List.of();
    private final List<String> leaks = new ArrayList<>();

    @BeforeAll
    void two_practices() throws SQLException {
        var mine = new BookedClinic(act, clinics.in("America/New_York"));
        mine.book(mine.patient("Rossi"), "Dr Lind", "Follow-up", Seeds.monday() + "T09:20")
                .orThrow();
        ours = mine.practice();
        visitor = TestStaff.signIn(staff.join(ours, "Owner of ours", Role.OWNER), port);
        var other = new BookedClinic(act, clinics.in("America/New_York"));
        theirs = other.practice();
        other.run(new AddPractitioners(List.of(new Practitioner.Details(
                        "Dr. Xenia Quillfeather", "Dr Quillfeather", PractitionerRole.PHYSICIAN, true, null, null))))
                .orThrow();
        other.run(new AddRooms(List.of(new Room.Details(other.site(), "Quokka room", RoomKind.EXAM, List.of()))))
                .orThrow();
        UUID patient = other.run(Seeds.patient("Quarrington", "Zebulona", "+1 555 0199"))
                .orThrow();
        other.run(Seeds.booking(other, patient, "zanzibar-remark")).orThrow();
        staff.join(theirs, "Zebulona Owner", Role.OWNER);
        theirIds = ids();
        assertThat(theirIds).hasSizeGreaterThan(8);
    }

    @BeforeEach
    void nothing_has_leaked_yet() {
        leaks.clear();
    }

    @Test
    void their_addresses_answer_that_there_is_nothing() throws SQLException {
        String before = everythingTheirs();
        for (String route : routes()) {
            for (String id : picked()) {
                Glance glance = ask(route, theirs, id);
                look(route + " in their practice", glance);
                boolean keyed = "key".equals(AccessTables.routes().get(route));
                if (glance.status() != 404 && glance.status() != 415 && !(keyed && glance.status() == 403)) {
                    leaks.add(route + " in their practice answers " + glance.status());
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(everythingTheirs()).isEqualTo(before);
    }

    @Test
    void their_ids_in_our_addresses_forms_and_searches_show_and_change_nothing() throws SQLException {
        String before = everythingTheirs();
        for (String route : routes()) {
            for (String id : picked()) {
                look(route + " with " + id, ask(route, ours, id));
            }
        }
        for (String word : SEEDED) {
            String begun = word.substring(0, 5);
            look("find " + begun, visitor.glance("GET", "/p/" + ours + "/find?q=" + begun, Map.of()));
        }
        assertThat(leaks).isEmpty();
        assertThat(everythingTheirs()).isEqualTo(before);
    }

    @Test
    void our_jobs_leave_theirs_alone() throws SQLException {
        String before = everythingTheirs();
        ticker.tick(ours);
        assertThat(everythingTheirs()).isEqualTo(before);
    }

    @Test
    void every_table_with_a_practice_is_walled_or_known_to_lie_outside() throws SQLException {
        try (Connection superuser = OwnDatabase.superuser(url)) {
            var open = DSL.using(superuser).fetch("""
                            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice' and not a.attisdropped
                            where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
                            and n.nspname not in ('pg_catalog', 'information_schema')""").getValues(0, String.class);
            assertThat(open).containsExactlyInAnyOrderElementsOf(OUTSIDE);
            var role = DSL.using(superuser)
                    .fetchSingle(
                            "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = 'baton_app'");
            assertThat(role.get(0, Boolean.class)).isFalse();
            assertThat(
                            DSL.using(superuser)
                                    .fetch(
                                            "select 1 from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'baton_app'"))
                    .as("what the application's role owns, it could open")
                    .isEmpty();
        }
    }

    @Test
    void the_application_sees_nothing_before_it_names_a_practice_and_then_only_that() throws SQLException {
        for (String table : walled()) {
            assertThat(sql.fetchCount(DSL.table(table)))
                    .as(table + " without a practice")
                    .isZero();
            transactions.executeWithoutResult(status -> {
                sql.execute("select set_config('baton.practice', ?, true)", ours.toString());
                assertThat(sql.fetch("select 1 from " + table + " where practice <> ?", ours.value()))
                        .as(table + " with ours")
                        .isEmpty();
                status.setRollbackOnly();
            });
        }
        assertThat(sql.fetch("select * from patients.find(array['Quarrington'], null, null, 10)"))
                .isEmpty();
    }

    @Test
    void the_application_writes_into_no_other_practice() {
        transactions.executeWithoutResult(status -> {
            sql.execute("select set_config('baton.practice', ?, true)", ours.toString());
            assertThat(sql.execute("update patients.patient set note = 'x' where practice = ?", theirs.value()))
                    .isZero();
            assertThat(sql.execute("delete from schedule.appointment where practice = ?", theirs.value()))
                    .isZero();
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> sql.execute(
                            "insert into record.cursor (practice, reader, sequence) values (?, 'x', 1)",
                            theirs.value()))
                    .hasStackTraceContaining("row-level security");
            status.setRollbackOnly();
        });
    }

    @Test
    void their_views_are_no_part_of_our_stream() {
        try (var stream = new StreamEar(visitor.stream("/p/" + ours + "/live?views=patient:" + picked().getFirst() + ","
                + "schedule:" + Seeds.monday() + ",week:" + picked().getLast()))) {
            stream.hear("event: beat");
            add(theirs, "Quokka annex");
            add(ours, "Our annex");
            stream.hear("id: " + record.head(ours));
            assertThat(stream.heard()).doesNotContain(SEEDED).doesNotContain(theirIds);
        }
    }

    private void add(PracticeId practice, String room) {
        var clinic = new BookedClinic(act, everyClinic.of(practice));
        clinic.run(new AddRooms(List.of(new Room.Details(clinic.site(), room, RoomKind.EXAM, List.of()))))
                .orThrow();
    }

    private Stream<String> plain() {
        return AccessTables.routes().keySet().stream()
                .filter(route -> route.contains("{practice}") && !route.endsWith("/live"));
    }

    private List<String> routes() {
        return plain().toList();
    }

    /** One id of each kind of thing of theirs. */
    private List<String> picked() {
        return theirIds.stream().limit(6).toList();
    }

    private Glance ask(String route, PracticeId practice, String id) {
        String verb = route.substring(0, route.indexOf(' '));
        String path = AccessTables.address(route)
                .replace("{practice}", practice.toString())
                .replaceAll("\\{\\w+}", id);
        if (verb.equals("GET")) {
            String query = "?q=Quarr&patient=" + id + "&appointment=" + id + "&provider=" + id + "&session=" + id
                    + "&date=" + Seeds.monday() + "&from=" + Seeds.monday();
            return visitor.glance("GET", path + query, Map.of());
        }
        return visitor.glance("POST", path, fields(id));
    }

    private static Map<String, String> fields(String id) {
        Map<String, String> fields = new HashMap<>();
        for (String name : List.of(
                "patient",
                "appointment",
                "practitioner",
                "provider",
                "visit",
                "visitType",
                "room",
                "site",
                "hold",
                "session",
                "id",
                "subject",
                "undo",
                "person",
                "relation",
                "lane",
                "device")) {
            fields.put(name, id);
        }
        fields.put("version", "1");
        fields.put("name", "Taken over");
        fields.put("family", "Taken over");
        fields.put("at", Seeds.monday() + "T10:00");
        fields.put("reason", "other");
        return fields;
    }

    private void look(String where, Glance glance) {
        SEEDED.stream().filter(glance.body()::contains).forEach(word -> leaks.add(where + " tells " + word));
        if (glance.status() >= 500) {
            leaks.add(where + " answers " + glance.status());
        }
    }

    /** Their ids: of patients, appointments, sessions, practitioners, rooms and visit types first. */
    private List<String> ids() throws SQLException {
        Set<String> first = new java.util.LinkedHashSet<>();
        Set<String> rest = new TreeSet<>();
        try (Connection superuser = OwnDatabase.superuser(url)) {
            for (String table : List.of(
                    "patients.patient",
                    "schedule.appointment",
                    "schedule.session",
                    "practice.practitioner",
                    "practice.room",
                    "practice.visit_type")) {
                DSL.using(superuser)
                        .fetch("select id::text from " + table + " where practice = ? limit 1", theirs.value())
                        .forEach(row -> first.add(row.get(0, String.class)));
            }
            DSL.using(superuser)
                    .fetch("select distinct subject::text from record.entry where practice = ?", theirs.value())
                    .forEach(row -> rest.add(row.get(0, String.class)));
        }
        return Stream.concat(first.stream(), rest.stream()).distinct().toList();
    }

    private String everythingTheirs() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection superuser = OwnDatabase.superuser(url)) {
            for (String table : walled()) {
                sums.put(
                        table,
                        DSL.using(superuser)
                                .fetchSingle(
                                        "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                                                + table + " t where practice = ?",
                                        theirs.value())
                                .get(0, String.class));
            }
        }
        return sums.toString();
    }

    private List<String> walled() throws SQLException {
        try (Connection superuser = OwnDatabase.superuser(url)) {
            return DSL.using(superuser).fetch("""
                            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relkind in ('r', 'p') and c.relrowsecurity
                            and has_table_privilege('baton_app', c.oid, 'select') order by 1""").getValues(0, String.class);
        }
    }
}
