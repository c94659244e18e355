package clinic.baton.engine.backtest;

import clinic.baton.engine.InvalidPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A clinic's past consultations, by session in the order of time, with the lines that couldn't be used. */
record VisitHistory(List<VisitSession> sessions, List<String> problems, List<String> columnsUsed) {
    private static final double LONGEST_MINUTES = 24 * 60;

    static VisitHistory read(Path file) throws IOException {
        HistoryTable table = HistoryTable.read(file, List.of("session", "started", "ended"));
        FeatureTypes types = FeatureTypes.of(table);
        Map<List<String>, List<VisitRow>> bySession = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (HistoryTable.Row row : table.rows()) {
            try {
                VisitRow visit = visit(table, types, row);
                bySession
                        .computeIfAbsent(List.of(visit.session(), visit.provider()), key -> new ArrayList<>())
                        .add(visit);
            } catch (IllegalArgumentException e) {
                problems.add("line " + row.line() + ": " + e.getMessage());
            }
        }
        List<VisitSession> sessions = bySession.values().stream()
                .map(VisitHistory::session)
                .sorted(Comparator.comparing(VisitSession::firstStart))
                .toList();
        return new VisitHistory(sessions, problems, table.features());
    }

    private static VisitSession session(List<VisitRow> visits) {
        visits.sort(Comparator.comparing(VisitRow::started)
                .thenComparing(VisitRow::ended)
                .thenComparingLong(VisitRow::line));
        return new VisitSession(List.copyOf(visits));
    }

    private static VisitRow visit(HistoryTable table, FeatureTypes types, HistoryTable.Row row) {
        String session = table.text(row, "session");
        if (session.isEmpty()) {
            throw new IllegalArgumentException("session is empty");
        }
        VisitRow visit = new VisitRow(
                row.line(),
                session,
                table.text(row, "provider"),
                table.text(row, "visit_type"),
                table.text(row, "patient"),
                CellParser.dateTime("started", table.text(row, "started")),
                CellParser.dateTime("ended", table.text(row, "ended")),
                optional(table, row, "scheduled"),
                optional(table, row, "arrived"),
                types.categories(table, row),
                types.numbers(table, row));
        if (!(visit.minutes() > 0 && visit.minutes() <= LONGEST_MINUTES)) {
            throw new IllegalArgumentException("ended is " + visit.minutes() + " minutes after started");
        }
        return visit;
    }

    private static @Nullable LocalDateTime optional(HistoryTable table, HistoryTable.Row row, String column) {
        String text = table.text(row, column);
        try {
            return text.isEmpty() ? null : CellParser.dateTime(column, text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** How many sessions belong to the training part. */
    int trainingSessions(double share) {
        int count = (int) Math.floor(share * sessions.size());
        if (count < 2 || count >= sessions.size()) {
            throw new InvalidPlan(
                    "train",
                    share,
                    "a share that leaves at least two sessions to learn from and one to test on" + ", of the "
                            + sessions.size() + " in the file");
        }
        return count;
    }

    List<VisitRow> visits(int fromSession, int toSession) {
        return sessions.subList(fromSession, toSession).stream()
                .flatMap(session -> session.visits().stream())
                .toList();
    }
}
