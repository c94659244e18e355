package clinic.baton.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing writes past {@code Act}: jOOQ's writing calls stand only where the transaction of a command is in hand. */
class OneDoorTest {
    private static final JavaClasses CLASSES = Shipped.classes();

    private static final Set<String> WRITES = Set.of(
            "insertInto", "update", "deleteFrom", "mergeInto", "batch", "batchInsert", "batchUpdate", "truncate");

    private static final DescribedPredicate<JavaCall<?>> A_WRITE = new DescribedPredicate<>("writes to the database") {
        @Override
        public boolean test(JavaCall<?> call) {
            return call.getTargetOwner().getName().equals("org.jooq.DSLContext")
                    && WRITES.contains(call.getTarget().getName());
        }
    };

    /** A class that works inside a command names its {@code Writing} somewhere. */
    private static final DescribedPredicate<JavaClass> OUTSIDE_A_COMMAND =
            new DescribedPredicate<>("work outside a command") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getDirectDependenciesFromSelf().stream()
                            .noneMatch(d -> d.getTargetClass().getName().equals("clinic.baton.record.Writing"));
                }
            };

    @Test
    void the_classes_were_read() {
        assertThat(CLASSES.size()).isGreaterThan(100);
        assertThat(CLASSES.contain("clinic.baton.record.Act")).isTrue();
    }

    @Test
    void a_write_is_known_when_it_is_seen() {
        assertThat(CLASSES.get("clinic.baton.record.Deadlines").getMethodCallsFromSelf())
                .anyMatch(A_WRITE::test);
    }

    @Test
    void only_commands_write() {
        ArchRule rule = noClasses()
                .that(OUTSIDE_A_COMMAND)
                .and(DescribedPredicate.not(resideInAnyPackage("clinic.baton.record", "clinic.baton.schema..")))
                .and(DescribedPredicate.not(keepsPeopleOrReadings()))
                .should()
                .callMethodWhere(DescribedPredicate.describe("write", A_WRITE::test))
                .because("every write goes through Act");
        rule.check(CLASSES);
    }

    @Test
    void nobody_asks_the_system_for_the_time() {
        noClasses()
                .that()
                .resideInAPackage("clinic.baton..")
                .and()
                .resideOutsideOfPackages(
                        "clinic.baton.postgres..",
                        "clinic.baton.engine..",
                        "clinic.baton.launch..",
                        "clinic.baton.schema..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes from the practice's clock, or from the one wall clock")
                .check(CLASSES);
    }

    /** Sign-in and reading notes belong to no practice's command: global people, sessions, unchained readings. */
    private static DescribedPredicate<JavaClass> keepsPeopleOrReadings() {
        return resideInAnyPackage("clinic.baton.access..", "clinic.baton.audit..")
                .or(DescribedPredicate.describe(
                        "rows of the practice, handed the connection of a command",
                        type -> type.getName().equals("clinic.baton.practice.internal.PartTable")))
                .or(DescribedPredicate.describe(
                        "what was forecast: a measurement of the day, not a change of it",
                        type -> type.getName().equals("clinic.baton.forecast.internal.Predictions")));
    }
}
