package clinic.baton.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.baton.kernel.Outcome.Refused;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.record.Act;
import clinic.baton.record.Caller;
import clinic.baton.record.Command;
import clinic.baton.record.UseCase;
import clinic.baton.record.UseCases;
import clinic.baton.testing.AccessTables;
import clinic.baton.testing.Bare;
import clinic.baton.testing.BatonTest;
import clinic.baton.testing.BookedClinic;
import clinic.baton.testing.TestClinic;
import clinic.baton.testing.TestStaff;
import clinic.baton.testing.Visitor;
import clinic.baton.testing.Visitor.Glance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route and every command as every role and as a stranger, and compares with {@code access/routes.csv}. */
@BatonTest
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkTest {
    private static final String NOT_PERMITTED = "You may not do this here";
    /** These change the session that walks; they are walked by somebody of their own. */
    private static final Set<String> LAST = Set.of("POST /lock", "POST /practice-day");

    /** Whoever is needed there is no person. */
    private static final Set<String> MACHINES = Set.of("device", "key");

    /** A style or handler in an element, or a script that carries none of the answer's nonce. */
    private static final Pattern INLINE =
            Pattern.compile("<[a-z][^>]*\\s(?:style|on[a-z]+)=|<style|<script(?![^>]*\\snonce[\\s>])");

    @Autowired
    private Act act;

    @Autowired
    private UseCases useCases;

    @Autowired
    private TestClinic clinics;

    @Autowired
    private TestStaff staff;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private final Map<Role, Visitor> visitors = new LinkedHashMap<>();
    private final Map<Role, Caller> callers = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> nonces = new TreeSet<>();
    private PracticeId practice = new PracticeId(1);
    private Visitor foreigner = new Visitor(0);
    private UUID patient = new UUID(0, 0);
    private UUID appointment = new UUID(0, 0);

    @BeforeAll
    void somebody_of_every_role() {
        var clinic = new BookedClinic(act, clinics.in("America/New_York"));
        practice = clinic.practice();
        patient = clinic.patient("Rossi");
        appointment = clinic.book(patient, "Dr Lind", "Follow-up", Seeds.monday() + "T09:20")
                .orThrow()
                .appointment();
        for (Role role : Role.values()) {
            Person person = staff.join(practice, role.words(), role);
            callers.put(role, staff.caller(person, practice));
            visitors.put(role, TestStaff.signIn(person, port));
        }
        var elsewhere = clinics.in("Europe/Rome");
        foreigner = TestStaff.signIn(staff.join(elsewhere.id(), "Foreigner", Role.OWNER), port);
    }

    @BeforeEach
    void nothing_is_wrong_yet() {
        wrong.clear();
    }

    @Test
    void the_table_has_the_routes_that_spring_has() {
        var known = AccessTables.routes().keySet();
        var missing = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(verb -> info.getPatternValues().stream().map(path -> verb + " " + path)))
                .filter(route -> !route.endsWith(" /error"))
                .filter(route -> !known.contains(route))
                .map(route -> route.replaceFirst(" ", ",") + ",SEE_DAY")
                .sorted()
                .toList();
        assertThat(missing)
                .as("Add these lines to app/src/test/resources/access/routes.csv, with what each needs")
                .isEmpty();
    }

    @Test
    void every_role_gets_into_what_the_table_says_and_nothing_else() {
        AccessTables.routes().forEach((route, needs) -> {
            if (!LAST.contains(route) && !MACHINES.contains(needs)) {
                visitors.forEach((role, visitor) -> walk(role.words(), role, visitor, route, needs));
            }
        });
        visitors.forEach((role, visitor) -> {
            if (visitor.glance("POST", "/lock", Map.of("at", "/")).status() != 200
                    || !Visitor.pathOf(visitor.open("/account")).equals("/locked")) {
                wrong.add("POST /lock as " + role + " does not lock");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_stranger_gets_into_what_is_open_to_anyone_and_nothing_else() {
        Visitor stranger = new Visitor(port);
        stranger.open("/sign-in");
        AccessTables.routes().forEach((route, needs) -> {
            if (!LAST.contains(route) && !MACHINES.contains(needs)) {
                walk("stranger", null, stranger, route, needs);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void somebody_of_another_practice_finds_nothing_here() {
        AccessTables.routes().forEach((route, needs) -> {
            if (route.contains("{practice}") && !MACHINES.contains(needs)) {
                Glance glance = ask(foreigner, route);
                if (glance.status() != 404 && glance.status() != 415) {
                    wrong.add(route + " answers " + glance.status() + " to a member of another practice");
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_is_changed_without_a_form_token() {
        Visitor owner = TestStaff.signIn(staff.join(practice, "Another owner", Role.OWNER), port);
        AccessTables.routes().keySet().stream()
                .filter(route -> route.startsWith("POST ") && !route.contains(" /l/") && !route.contains(" /d/"))
                .forEach(route -> {
                    int status = owner.glance("POST", filled(route), Map.of("_csrf", "forged"))
                            .status();
                    if (status != 403) {
                        wrong.add(route + " answers " + status + " without a form token");
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_practice_day_is_refused_behind_a_proxy_and_a_device_page_without_a_device() {
        Visitor visitor = new Visitor(port);
        visitor.open("/");
        for (String header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Host")) {
            assertThat(visitor.submit("/practice-day", Map.of(), header, "for=127.0.0.1")
                            .statusCode())
                    .as(header)
                    .isEqualTo(404);
        }
        AccessTables.routes().forEach((route, needs) -> {
            if (needs.equals("device")) {
                assertThat(ask(visitor, route).status()).as(route).isIn(303, 401, 403);
            }
        });
    }

    @Test
    void a_machines_address_answers_nobody_without_its_key() {
        Visitor owner = TestStaff.signIn(staff.join(practice, "An owner", Role.OWNER), port);
        AccessTables.routes().forEach((route, needs) -> {
            if (needs.equals("key")) {
                assertThat(ask(owner, route).status()).as(route).isIn(401, 403, 404);
                assertThat(ask(new Visitor(port), route).status()).as(route).isIn(401, 403, 404);
            }
        });
    }

    @Test
    void every_command_is_refused_to_every_role_without_its_permission() {
        Map<String, String> table = AccessTables.commands();
        for (UseCase.About<?, ?> about : useCases.catalogue()) {
            String module = about.command()
                    .getPackageName()
                    .substring("clinic.baton.".length())
                    .replaceAll("\\..*", "");
            String name = module + "." + about.command().getSimpleName();
            if (table.containsKey(name)) {
                if (!about.permission().name().equals(table.get(name))) {
                    wrong.add("commands.csv: " + name + " needs " + about.permission());
                }
                callers.forEach((role, caller) -> {
                    boolean may = role.permissions().contains(Permission.valueOf(table.get(name)));
                    if (refused(caller, about.command()) == may) {
                        wrong.add(name + " is " + (may ? "refused to " : "allowed to ") + role);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether the door itself says no. Whoever gets past it meets an empty command, which harms nobody. */
    private boolean refused(Caller caller, Class<?> command) {
        try {
            Object empty = Bare.of(command);
            return act.run(caller, UUID.randomUUID(), (Command<?>) empty) instanceof Refused<?>(var reasons)
                    && reasons.stream().anyMatch(r -> r.code().equals("record.not-permitted"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(command.getName(), e);
        } catch (RuntimeException pastTheDoor) {
            return false;
        }
    }

    private void walk(
            String who, @org.jspecify.annotations.Nullable Role role, Visitor visitor, String route, String needs) {
        Glance glance = ask(visitor, route);
        boolean may = may(role, needs);
        boolean fine = may ? in(route, glance) : role == null ? sentToSignIn(glance) : out(visitor, route, glance);
        if (!fine || glance.status() >= 500) {
            wrong.add(route + " needs " + needs + ", so " + who + (may ? " gets in" : " does not") + ", but it answers "
                    + glance.status() + " " + glance.location());
        }
        headers(route, glance);
    }

    private Glance ask(Visitor visitor, String route) {
        String verb = route.substring(0, route.indexOf(' '));
        return visitor.glance(verb, filled(route), verb.equals("GET") ? Map.of() : Map.of("nothing", "of use"));
    }

    private String filled(String route) {
        return AccessTables.address(route)
                .replace("{practice}", practice.toString())
                .replaceAll("(?<=/patients/)\\{\\w+}", patient.toString())
                .replaceAll("(?<=/appointments/)\\{\\w+}", appointment.toString())
                .replace("{token}", "no-such-token")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private static boolean may(@org.jspecify.annotations.Nullable Role role, String needs) {
        return switch (needs) {
            case "anyone" -> true;
            case "signed-in", "member" -> role != null;
            default -> role != null && role.permissions().contains(Permission.valueOf(needs));
        };
    }

    private static boolean in(String route, Glance glance) {
        return glance.status() != 401
                && glance.status() != 403
                && !glance.location().startsWith("/sign-in")
                && !glance.body().contains(NOT_PERMITTED);
    }

    /**
     * A page is forbidden, or shows nothing because it was asked for nothing; a form isn't taken, or the page after it says
     * that one may not, or one may not see that page either.
     */
    private static boolean out(Visitor visitor, String route, Glance glance) {
        if (route.startsWith("GET ")) {
            return glance.status() == 403 || glance.status() == 400;
        }
        if (glance.status() != 302) {
            return glance.status() >= 400;
        }
        Glance after = visitor.glance("GET", glance.location(), Map.of());
        return after.status() == 403 || after.body().contains(NOT_PERMITTED);
    }

    private static boolean sentToSignIn(Glance glance) {
        return glance.location().equals("/sign-in") || glance.status() == 401;
    }

    private void headers(String route, Glance glance) {
        String policy = glance.header("Content-Security-Policy");
        String nonce = policy.replaceAll("(?s).*'nonce-([^']+)'.*", "$1");
        List<String> missing = new ArrayList<>();
        if (!policy.contains("default-src 'none'") || policy.contains("unsafe-") || !nonces.add(nonce)) {
            missing.add("a strict policy with a nonce of its own");
        }
        Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Referrer-Policy", route.contains(" /l/") ? "no-referrer" : "same-origin",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Resource-Policy", "same-origin",
                        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
                .forEach((name, value) -> {
                    if (!glance.header(name).equals(value)) {
                        missing.add(name);
                    }
                });
        if (!glance.header("Cache-Control").contains("no-store")) {
            missing.add("Cache-Control: no-store");
        }
        if (!glance.header("Access-Control-Allow-Origin").isEmpty()) {
            missing.add("no CORS");
        }
        glance.cookies().forEach(cookie -> {
            String flags = cookie.toLowerCase(Locale.ROOT);
            if (!flags.contains("httponly") || !flags.contains("samesite=")) {
                missing.add("flags of " + cookie.replaceAll("=.*", ""));
            }
        });
        if (INLINE.matcher(glance.body().replace("nonce=\"" + nonce + "\"", "nonce"))
                .find()) {
            missing.add("no inline style, handler or script");
        }
        if (glance.body().contains("Exception") || glance.body().contains("at clinic.baton")) {
            missing.add("no stack trace");
        }
        if (!missing.isEmpty()) {
            wrong.add(route + " (" + glance.status() + ") lacks " + missing);
        }
    }
}
