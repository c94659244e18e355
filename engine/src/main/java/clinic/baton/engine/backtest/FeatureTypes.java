package clinic.baton.engine.backtest;

import java.util.ArrayList;
import java.util.List;

/** Which optional columns hold numbers and which hold categories; told from the cells themselves. */
final class FeatureTypes {
    private static final int FEWEST_NUMBERS = 5;
    private static final double SHARE_OF_NUMBERS = 0.95;

    final List<String> numeric = new ArrayList<>();
    final List<String> categorical = new ArrayList<>();

    static FeatureTypes of(HistoryTable table) {
        FeatureTypes types = new FeatureTypes();
        for (String feature : table.features()) {
            List<String> known = table.rows().stream()
                    .map(row -> table.text(row, feature))
                    .filter(text -> !CellParser.isUnknown(text))
                    .toList();
            long numbers = known.stream().filter(CellParser::isNumber).count();
            long different = known.stream().distinct().limit(FEWEST_NUMBERS).count();
            boolean isNumeric = different >= FEWEST_NUMBERS && numbers >= SHARE_OF_NUMBERS * known.size();
            (isNumeric ? types.numeric : types.categorical).add(feature);
        }
        return types;
    }

    List<Double> numbers(HistoryTable table, HistoryTable.Row row) {
        return numeric.stream()
                .map(feature -> CellParser.number(table.text(row, feature)))
                .toList();
    }

    List<String> categories(HistoryTable table, HistoryTable.Row row) {
        return categorical.stream().map(feature -> table.text(row, feature)).toList();
    }
}
