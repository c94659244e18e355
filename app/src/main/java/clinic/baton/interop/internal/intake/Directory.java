package clinic.baton.interop.internal.intake;

import clinic.baton.interop.CodedText;
import clinic.baton.interop.Identifier;
import clinic.baton.interop.IncomingRecord;
import clinic.baton.interop.Reference;
import clinic.baton.kernel.PracticeId;
import clinic.baton.practice.Clinic;
import clinic.baton.practice.Clinics;
import clinic.baton.practice.ExternalIds;
import clinic.baton.practice.Part;
import clinic.baton.practice.Practitioner;
import clinic.baton.practice.Room;
import clinic.baton.practice.VisitType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What practitioners, rooms and visit types of another system mean here: by what was mapped before, else by the same name.
 * For one run.
 */
final class Directory {
    /** The system of names that are only words. */
    static final String WORDS = "words";

    private final PracticeId practice;
    private final Clinic clinic;
    private final ExternalIds external;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Reference> aliases = new HashMap<>();
    private final Map<String, Optional<UUID>> asked = new HashMap<>();

    /** Something in the file that others point to. */
    private record Entry(List<Identifier> identifiers, String label) {}

    Directory(PracticeId practice, Clinics clinics, ExternalIds external) {
        this.practice = practice;
        this.clinic = clinics.of(practice);
        this.external = external;
    }

    Clinic clinic() {
        return clinic;
    }

    /** Learns what a name in the file stands for. */
    void learn(IncomingRecord record, String label) {
        record.keys()
                .names()
                .forEach(name -> entries.put(name, new Entry(record.keys().identifiers(), label)));
    }

    /** Learns that a name in the file stands for another. */
    void alias(IncomingRecord record, Reference of) {
        record.keys().names().forEach(name -> aliases.put(name, of));
    }

    /** Whether a reference points to something this file describes, other than a patient. */
    boolean describes(Reference reference) {
        return reference.names().stream().anyMatch(name -> entries.containsKey(name) || aliases.containsKey(name));
    }

    Optional<UUID> practitioner(Reference reference) {
        return known(Part.PRACTITIONER, names(reference));
    }

    Optional<UUID> room(Reference reference) {
        return known(Part.ROOM, names(reference));
    }

    Optional<UUID> visitType(CodedText type) {
        return known(Part.VISIT_TYPE, names(type));
    }

    /** The name under which an unknown practitioner is put up for mapping. */
    UnknownName unknownPractitioner(Reference reference) {
        return unknown(Part.PRACTITIONER, names(reference));
    }

    /** The name under which an unknown visit type is put up for mapping. */
    UnknownName unknownVisitType(CodedText type) {
        return unknown(Part.VISIT_TYPE, names(type));
    }

    private static UnknownName unknown(Part part, Names names) {
        Identifier first = names.identifiers().isEmpty()
                ? new Identifier(WORDS, plain(names.label()))
                : names.identifiers().getFirst();
        String label = names.label().isEmpty() ? first.value() : names.label();
        return new UnknownName(part, first.system(), first.value(), label, 0);
    }

    private record Names(List<Identifier> identifiers, String label) {}

    private Names names(Reference given) {
        Reference reference = given.names().stream()
                .filter(aliases::containsKey)
                .findFirst()
                .map(name -> aliases.getOrDefault(name, given))
                .orElse(given);
        List<Identifier> identifiers = new ArrayList<>();
        @Nullable Identifier own = reference.identifier();
        if (own != null) {
            identifiers.add(own);
        }
        String label = reference.display();
        for (String name : reference.names()) {
            @Nullable Entry entry = entries.get(name);
            if (entry != null) {
                identifiers.addAll(entry.identifiers());
                label = entry.label();
            }
        }
        return new Names(identifiers, label);
    }

    private static Names names(CodedText type) {
        List<Identifier> codes = type.codes().stream()
                .filter(code -> !code.code().isEmpty())
                .map(code -> new Identifier(code.system(), code.code()))
                .toList();
        return new Names(codes, type.label());
    }

    private Optional<UUID> known(Part part, Names names) {
        List<Identifier> all = new ArrayList<>(names.identifiers());
        if (!plain(names.label()).isEmpty()) {
            all.add(new Identifier(WORDS, plain(names.label())));
        }
        return asked.computeIfAbsent(
                part + "|" + all,
                key -> all.stream()
                        .flatMap(one -> external.find(practice, part, one.system(), one.value()).stream())
                        .findFirst()
                        .or(() -> sameName(part, plain(names.label()))));
    }

    private Optional<UUID> sameName(Part part, String label) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        List<UUID> same = candidates(part)
                .filter(one -> one.names().stream().anyMatch(name -> plain(name).equals(label)))
                .map(Candidate::id)
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private record Candidate(UUID id, List<String> names) {}

    private Stream<Candidate> candidates(Part part) {
        return switch (part) {
            case PRACTITIONER ->
                clinic.practitioners().stream()
                        .filter(Practitioner::active)
                        .map(one -> new Candidate(one.id(), List.of(one.name(), one.shortName())));
            case VISIT_TYPE ->
                clinic.visitTypes().stream()
                        .filter(VisitType::active)
                        .map(one -> new Candidate(one.id(), List.of(one.name(), one.shortName())));
            case ROOM ->
                clinic.rooms().stream().filter(Room::active).map(one -> new Candidate(one.id(), List.of(one.name())));
            case SITE, EQUIPMENT -> Stream.of();
        };
    }

    /** Without case, accents, titles and marks. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\b(dr|doctor|mr|mrs|ms|md|do|np|pa|rn)\\b\\.?", "")
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", " ")
                .strip();
    }
}
