package clinic.baton.papers.internal;

import clinic.baton.kernel.Outcome;
import clinic.baton.kernel.Permission;
import clinic.baton.papers.Paper;
import clinic.baton.papers.PaperReceived;
import clinic.baton.papers.PapersRefusal;
import clinic.baton.papers.ReceivePaper;
import clinic.baton.print.PdfText;
import clinic.baton.record.UseCase;
import clinic.baton.record.Writing;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

@Component
class ReceivePaperUseCase implements UseCase<ReceivePaper, UUID> {
    private static final int PAGES = 3;
    private static final int WORDS = 20_000;
    private static final int NAME = 200;
    private static final Pattern PRESSING = Pattern.compile("(?i)\\b(urgent|stat|critical|asap|immediate(ly)?)\\b");

    @Override
    public About<ReceivePaper, UUID> about() {
        return new About<>(ReceivePaper.class, UUID.class, Permission.CONDUCT, List.of(PaperReceived.class));
    }

    @Override
    public List<String> locks(ReceivePaper command) {
        return List.of("papers");
    }

    @Override
    public Outcome<UUID> perform(ReceivePaper command, Writing writing) {
        byte[] file = command.bytes();
        if (file.length == 0 || file.length > ReceivePaper.MOST_BYTES) {
            return Outcome.refused(PapersRefusal.FILE_SIZE.of(
                    "file", Map.of("limit", Integer.toString(ReceivePaper.MOST_BYTES / 1024 / 1024))));
        }
        Optional<String> type = FileKinds.of(file);
        if (type.isEmpty()) {
            return Outcome.refused(PapersRefusal.FILE_WRONG.of("file"));
        }
        String digest = digest(file);
        return Outcome.done(
                PaperRows.same(writing, digest).orElseGet(() -> taken(command, writing, type.get(), digest)));
    }

    private static UUID taken(ReceivePaper command, Writing writing, String type, String digest) {
        byte[] file = command.bytes();
        String words = type.equals("application/pdf") ? PdfText.of(file, PAGES, WORDS) : "";
        String name = command.fileName().strip().replaceAll("\\p{Cntrl}", "");
        Paper paper = new Paper(
                writing.newId(),
                command.source(),
                name.substring(0, Math.min(NAME, name.length())),
                type,
                file.length,
                words,
                writing.now(),
                due(writing, name + "\n" + words),
                Paper.State.NEW,
                null,
                null,
                "",
                "",
                1);
        PaperRows.insert(writing, paper, digest, file);
        writing.record(new PaperReceived(paper.id(), paper.source(), digest, file.length));
        return paper.id();
    }

    /** Within the hour where it says that it is urgent; else by the same hour of the next working day. */
    static Instant due(Writing writing, String words) {
        if (PRESSING.matcher(words).find()) {
            return writing.now().plus(Duration.ofHours(1));
        }
        ZonedDateTime day = writing.clock().local().plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }

    static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
