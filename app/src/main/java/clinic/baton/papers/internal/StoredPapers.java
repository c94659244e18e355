package clinic.baton.papers.internal;

import static clinic.baton.schema.db.papers.Tables.CONTENT;
import static clinic.baton.schema.db.papers.Tables.PAPER;

import clinic.baton.kernel.PracticeId;
import clinic.baton.papers.Paper;
import clinic.baton.papers.Paper.State;
import clinic.baton.papers.Papers;
import clinic.baton.patients.FindPatients;
import clinic.baton.patients.PatientName;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Reading;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredPapers implements Papers {
    private static final int FOUND = 50;

    private final Reading reading;
    private final FindPatients people;
    private final Clinics clinics;

    StoredPapers(Reading reading, FindPatients people, Clinics clinics) {
        this.reading = reading;
        this.people = people;
        this.clinics = clinics;
    }

    @Override
    public List<Paper> fresh(PracticeId practice, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(PAPER)
                        .where(PAPER.PRACTICE.eq(practice.value()), PAPER.STATE.eq(State.NEW.code()))
                        .orderBy(PAPER.DUE, PAPER.ID)
                        .limit(limit)
                        .fetch(PaperRows::paper));
    }

    @Override
    public Optional<Paper> paper(PracticeId practice, UUID id) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(PAPER)
                        .where(PAPER.PRACTICE.eq(practice.value()), PAPER.ID.eq(id))
                        .fetchOptional(PaperRows::paper));
    }

    @Override
    public List<Paper> ofPatient(PracticeId practice, UUID patient, int limit) {
        return reading.in(
                practice,
                sql -> sql.selectFrom(PAPER)
                        .where(PAPER.PRACTICE.eq(practice.value()), PAPER.PATIENT.eq(patient))
                        .orderBy(PAPER.RECEIVED_AT.desc(), PAPER.ID)
                        .limit(limit)
                        .fetch(PaperRows::paper));
    }

    @Override
    public List<Paper> ofVisits(PracticeId practice, Collection<UUID> appointments) {
        return appointments.isEmpty()
                ? List.of()
                : reading.in(
                        practice,
                        sql -> sql.selectFrom(PAPER)
                                .where(
                                        PAPER.PRACTICE.eq(practice.value()),
                                        PAPER.APPOINTMENT.in(Set.copyOf(appointments)),
                                        PAPER.STATE.eq(State.FILED.code()))
                                .fetch(PaperRows::paper));
    }

    @Override
    public Optional<byte[]> content(PracticeId practice, UUID paper) {
        return reading.in(
                practice,
                sql -> sql.select(CONTENT.BYTES)
                        .from(CONTENT)
                        .where(CONTENT.PRACTICE.eq(practice.value()), CONTENT.PAPER.eq(paper))
                        .fetchOptional(CONTENT.BYTES));
    }

    @Override
    public List<PatientName> likely(PracticeId practice, Paper paper) {
        String region = clinics.of(practice).details().region();
        String words = paper.fileName() + "\n" + paper.words();
        String plain = PaperWords.plain(words);
        return PaperWords.dates(words, region).stream()
                .flatMap(born -> people.find(practice, born.toString(), region, FOUND).stream())
                .filter(one -> PaperWords.names(plain, one))
                .distinct()
                .sorted(Comparator.comparing((PatientName one) -> !PaperWords.given(plain, one)))
                .toList();
    }
}
