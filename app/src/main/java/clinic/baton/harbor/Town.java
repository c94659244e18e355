package clinic.baton.harbor;

import clinic.baton.harbor.HarborFile.Culture;
import clinic.baton.harbor.HarborFile.PersonLine;
import clinic.baton.harbor.HarborFile.RelatedLine;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws the people of the town: those with a story as the file has them, the others by culture. */
final class Town {

    private static final int NEWEST_YEAR = 2025;

    private final HarborFile file;
    private final List<HarborStaff> providers;
    private final Lots lots;
    private final List<HarborPatient> people = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> phones = new HashMap<>();
    private int lastPhone; // 0 is the practice itself

    Town(HarborFile file, List<HarborStaff> providers) {
        this.file = file;
        this.providers = providers;
        this.lots = new Lots(file.practice().seed());
    }

    List<HarborPatient> people() {
        Set<String> lenders = new HashSet<>();
        for (PersonLine line : file.people()) {
            names.add(line.given() + " " + line.family());
            if (line.phoneOf() != null) {
                lenders.add(line.phoneOf());
            }
        }
        file.people().forEach(line -> people.add(known(line, lenders.contains(line.key()))));
        file.cultures().forEach(culture -> {
            for (int i = 0; i < culture.people(); i++) {
                people.add(drawn(culture, culture.key() + "-" + (i + 1)));
            }
        });
        return List.copyOf(people);
    }

    private HarborPatient known(PersonLine line, boolean lends) {
        Lots own = lots.of(line.key());
        boolean borrowed = line.phoneOf() != null;
        return new HarborPatient(
                line.key(),
                number(),
                line.family(),
                line.given(),
                line.born(),
                line.sex(),
                line.language() == null ? "en" : line.language(),
                phone(borrowed ? line.phoneOf() : line.key()),
                true,
                borrowed || lends,
                borrowed ? "" : email(line.given(), line.family(), line.born()),
                address(own),
                own.pick(file.insurances()),
                line.needs() == null ? Set.of() : new LinkedHashSet<>(line.needs()),
                line.related() == null
                        ? List.of()
                        : line.related().stream().map(this::related).toList(),
                line.confidential(),
                own.pick(providers).key());
    }

    private HarborRelated related(RelatedLine line) {
        String key = line.phoneOf() == null ? line.name() : line.phoneOf();
        return new HarborRelated(
                line.name(),
                line.relationship(),
                line.neverContact() ? null : phone(key),
                line.mayBook(),
                line.mayBeTold(),
                line.maySign(),
                line.neverContact(),
                line.custodyAlert());
    }

    private HarborPatient drawn(Culture culture, String key) {
        Lots own = lots.of(key);
        boolean woman = own.chance(0.54);
        String family = own.pick(culture.family());
        String given = own.pick(woman ? culture.women() : culture.men());
        while (!names.add(given + " " + family)) {
            family = own.pick(culture.family());
            given = own.pick(woman ? culture.women() : culture.men());
        }
        LocalDate born = born(own);
        boolean child = born.getYear() > NEWEST_YEAR - 16;
        boolean speaks = own.chance(culture.speaks());
        Set<String> needs = needs(own, NEWEST_YEAR - born.getYear(), speaks ? culture.interpreter() : 0);
        List<HarborRelated> related = child ? List.of(parent(culture, family, own, key)) : List.of();
        return new HarborPatient(
                key,
                number(),
                family,
                given,
                born,
                woman ? "female" : "male",
                speaks ? culture.language() : "en",
                phone(key),
                own.chance(0.85),
                child,
                child || own.chance(0.2) ? "" : email(given, family, born),
                address(own),
                insurance(own, born),
                needs,
                related,
                false,
                own.pick(providers).key());
    }

    /** A child's phone is the parent's. */
    private HarborRelated parent(Culture culture, String family, Lots own, String key) {
        boolean mother = own.chance(0.7);
        String name = own.pick(mother ? culture.women() : culture.men()) + " " + family;
        return new HarborRelated(name, mother ? "mother" : "father", phone(key), true, true, true, false, null);
    }

    private static Set<String> needs(Lots own, int age, double interpreter) {
        Set<String> needs = new LinkedHashSet<>();
        add(needs, "interpreter", own.chance(interpreter));
        add(needs, "wheelchair", own.chance(age > 70 ? 0.14 : 0.02));
        add(needs, "fall-risk", own.chance(age > 75 ? 0.25 : 0.01));
        add(needs, "carer", own.chance(age > 80 ? 0.3 : 0.01));
        add(needs, "extra-time", own.chance(age > 65 ? 0.15 : 0.03));
        add(needs, "sensory", own.chance(age < 20 ? 0.06 : 0.01));
        return needs;
    }

    private static void add(Set<String> needs, String need, boolean there) {
        if (there) {
            needs.add(need);
        }
    }

    /** Ages as in a family practice: a fifth children, a fifth past 65. */
    private static LocalDate born(Lots own) {
        double share = own.uniform();
        int age = share < 0.2 ? own.between(0, 15) : share < 0.8 ? own.between(16, 64) : own.between(65, 92);
        return LocalDate.of(NEWEST_YEAR - age, 1, 1).plusDays(own.below(365));
    }

    private String insurance(Lots own, LocalDate born) {
        return born.getYear() <= NEWEST_YEAR - 65 ? "Medicare" : own.pick(file.insurances());
    }

    private String number() {
        return "HFC-%04d".formatted(1001 + people.size());
    }

    private String phone(@Nullable String of) {
        return phones.computeIfAbsent(of == null ? "" : of, key -> {
            lastPhone++;
            String area = file.areaCodes().get(lastPhone / 100);
            return "(%s) 555-01%02d".formatted(area, lastPhone % 100);
        });
    }

    private String email(String given, String family, LocalDate born) {
        String plain = Normalizer.normalize(given + "." + family, Normalizer.Form.NFD)
                .replace("đ", "d")
                .replace("Đ", "D")
                .replaceAll("\\p{M}|[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
        return plain + born.getYear() % 100 + "@example.org";
    }

    private String address(Lots own) {
        return own.between(1, 240) + " " + own.pick(file.streets()) + ", " + own.pick(file.towns());
    }
}
