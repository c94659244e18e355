package clinic.baton.harbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HarborTest {

    private final Harbor harbor = Harbor.load();

    @Test
    void the_practice_has_the_people_and_rooms_of_a_family_clinic() {
        assertThat(harbor.providers())
                .extracting(HarborStaff::key)
                .containsExactly("okafor", "lind", "sandoval", "brandt");
        assertThat(harbor.staff()).filteredOn(one -> one.role().equals("nurse")).hasSize(2);
        assertThat(harbor.staff()).extracting(HarborStaff::name).contains("Ana Ruiz");
        assertThat(harbor.rooms())
                .filteredOn(room -> !room.kind().equals("lab"))
                .hasSize(8);
        assertThat(harbor.rooms()).extracting(HarborRoom::kind).contains("procedure", "quiet", "lab");
        assertThat(harbor.visitTypes()).hasSize(10);
    }

    @Test
    void two_hundred_and_forty_patients_are_all_different() {
        List<HarborPatient> patients = harbor.patients();
        assertThat(patients).hasSize(240);
        assertThat(patients).extracting(HarborPatient::number).doesNotHaveDuplicates();
        assertThat(patients).extracting(HarborPatient::key).doesNotHaveDuplicates();
        assertThat(patients).extracting(one -> one.name() + one.birthDate()).doesNotHaveDuplicates();
    }

    @Test
    void exactly_two_names_are_borne_by_two_people() {
        Map<String, Long> byName =
                harbor.patients().stream().collect(Collectors.groupingBy(HarborPatient::name, Collectors.counting()));
        assertThat(byName.entrySet().stream().filter(entry -> entry.getValue() > 1))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("Mei Chen", "Ahmed Hassan");
    }

    @Test
    void nobody_can_be_reached_for_real() {
        assertThat(harbor.patients()).allMatch(one -> one.phone().matches("\\(\\d{3}\\) 555-01\\d\\d"));
        assertThat(harbor.patients())
                .allMatch(one -> one.email().isEmpty() || one.email().matches("[a-z.]+\\d+@example\\.org"));
    }

    @Test
    void a_phone_is_shared_only_where_the_file_says_so() {
        Set<String> seen = new HashSet<>();
        assertThat(harbor.patients().stream().filter(one -> !seen.add(one.phone())))
                .extracting(HarborPatient::key)
                .isNotEmpty()
                .isSubsetOf(
                        "prescott-ivy",
                        "prescott-june",
                        "marsh-toby",
                        "marsh-erin",
                        "warsame-ifrah",
                        "larrabee-owen",
                        "larrabee-kate");
        assertThat(harbor.patients().stream().filter(one -> one.key().equals("marsh-erin")))
                .allMatch(HarborPatient::sharedPhone);
    }

    @Test
    void the_town_has_needs_and_languages_to_plan_for() {
        Set<String> needs =
                harbor.patients().stream().flatMap(one -> one.needs().stream()).collect(Collectors.toSet());
        assertThat(needs).contains("interpreter", "wheelchair", "extra-time", "carer", "sensory", "fall-risk");
        assertThat(harbor.patients().stream()
                        .map(HarborPatient::language)
                        .distinct()
                        .count())
                .isGreaterThan(8);
        assertThat(harbor.patients().stream().flatMap(one -> one.related().stream()))
                .anyMatch(related -> related.custodyAlert() != null && related.phone() == null);
    }

    @Test
    void the_town_is_the_same_every_time() {
        assertThat(Harbor.load().patients()).isEqualTo(harbor.patients());
    }

    @Test
    void children_have_a_parent() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(harbor.patients())
                .filteredOn(one -> one.age(day) < 15)
                .allMatch(one -> !one.related().isEmpty());
    }
}
