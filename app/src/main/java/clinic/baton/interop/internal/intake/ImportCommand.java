package clinic.baton.interop.internal.intake;

import clinic.baton.interop.ColumnMapping;
import clinic.baton.interop.ColumnMapping.DateOrder;
import clinic.baton.interop.FileShape;
import clinic.baton.interop.ImportReport;
import clinic.baton.interop.ImportSource;
import clinic.baton.interop.Imports;
import clinic.baton.interop.IncomingFiles;
import clinic.baton.kernel.Permission;
import clinic.baton.kernel.PracticeId;
import clinic.baton.launch.CannotStart;
import clinic.baton.launch.TerminalCommand;
import clinic.baton.launch.Workplace;
import clinic.baton.practice.Clinics;
import clinic.baton.record.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code ./baton import FILE…}: the same import as on screen, with its report on the terminal. */
public final class ImportCommand implements TerminalCommand {
    private static final UUID TERMINAL = new UUID(0, 1);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "bring in patients and appointments: import [--practice N] [--dates dmy|mdy] FILE…";
    }

    @Override
    public int run(Workplace workplace, List<String> arguments) throws Exception {
        Arguments given = Arguments.of(arguments);
        List<ImportSource> sources = sources(given.files());
        PracticeId practice = new PracticeId(given.practice());
        Caller caller = caller(practice);
        var zone = zone(workplace, practice);
        Imports imports = workplace.part(Imports.class);
        boolean all = true;
        List<ImportSource> together = new ArrayList<>();
        for (ImportSource source : sources) {
            if (isTable(source)) {
                var proposal = IncomingFiles.preview(source, zone).proposal();
                ColumnMapping columns = given.dates() == null ? proposal : proposal.withDateOrder(given.dates());
                all &= tell(imports.run(caller, List.of(source), columns));
            } else {
                together.add(source);
            }
        }
        if (!together.isEmpty()) {
            all &= tell(imports.run(caller, together, null));
        }
        return all ? 0 : 1;
    }

    private static java.time.ZoneId zone(Workplace workplace, PracticeId practice) {
        try {
            return workplace.part(Clinics.class).of(practice).zone();
        } catch (IllegalStateException missing) {
            throw new CannotStart("There is no practice " + practice
                    + ". Set one up with ./baton run, or say which with --practice N, the number in its address.");
        }
    }

    private static boolean isTable(ImportSource source) throws IOException {
        return IncomingFiles.inspect(source).kind() == FileShape.Kind.CSV;
    }

    /** A file has no person behind it: what it does stands on the record as the terminal's. */
    private static Caller caller(PracticeId practice) {
        return new Caller(
                practice,
                Caller.Kind.PEER,
                TERMINAL,
                "Import from the terminal",
                EnumSet.of(
                        Permission.IMPORT,
                        Permission.EDIT_PATIENT,
                        Permission.SEE_PATIENT,
                        Permission.SEE_DAY,
                        Permission.BOOK));
    }

    private static List<ImportSource> sources(List<Path> files) throws IOException {
        List<ImportSource> sources = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new CannotStart("There is no readable file " + file + ".");
            }
            if (Files.isDirectory(file)) {
                try (Stream<Path> inside = Files.list(file)) {
                    sources.addAll(
                            sources(inside.filter(Files::isRegularFile).sorted().toList()));
                }
            } else {
                sources.add(ImportSource.of(file));
            }
        }
        return sources;
    }

    private static boolean tell(ImportReport report) {
        ReportText.of(report).forEach(System.out::println);
        return report.tally().refused() == 0;
    }

    /** What was typed after the command. */
    record Arguments(int practice, @Nullable DateOrder dates, List<Path> files) {
        static Arguments of(List<String> words) {
            int practice = 1;
            DateOrder dates = null;
            List<Path> files = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                String word = words.get(at);
                if (word.equals("--practice") || word.equals("--dates")) {
                    at++;
                    if (at == words.size()) {
                        throw new CannotStart(word + " wants a value.");
                    }
                    if (word.equals("--practice")) {
                        practice = number(words.get(at));
                    } else {
                        dates = order(words.get(at));
                    }
                } else if (word.startsWith("--")) {
                    throw new CannotStart(
                            "'" + word + "' is no option of ./baton import. There are --practice and --dates.");
                } else {
                    files.add(Path.of(word));
                }
            }
            if (files.isEmpty()) {
                throw new CannotStart("Which files? ./baton import FILE…");
            }
            return new Arguments(practice, dates, List.copyOf(files));
        }

        private static int number(String word) {
            if (!word.matches("[1-9]\\d{0,8}")) {
                throw new CannotStart("--practice " + word + " is no practice's number. Maybe 1.");
            }
            return Integer.parseInt(word);
        }

        private static DateOrder order(String word) {
            return switch (word) {
                case "dmy" -> DateOrder.DAY_MONTH_YEAR;
                case "mdy" -> DateOrder.MONTH_DAY_YEAR;
                case "ymd" -> DateOrder.YEAR_MONTH_DAY;
                default -> throw new CannotStart("--dates " + word + " is no order. Maybe dmy, or mdy.");
            };
        }
    }
}
