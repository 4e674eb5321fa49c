package org.onebeat.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be written into a workbook, by sheet and row; whoever found it, and in whichever language it was told. */
final class Remarks {

    /** A cell that names thousands of wrong areas must not say more than a spreadsheet can hold. */
    private static final int MOST_OF_A_ROW = 50;

    private static final int LONGEST = 32_000;

    private final Map<String, Map<Integer, List<Problem>>> bySheet = new HashMap<>();

    Remarks(Collection<Problem> problems) {
        for (Problem problem : problems) {
            bySheet.computeIfAbsent(key(problem.sheet()), any -> new HashMap<>())
                    .computeIfAbsent(Math.max(1, problem.row()), any -> new ArrayList<>())
                    .add(problem);
        }
    }

    /** Of a row; those of the sheet as a whole stand with its heading. */
    List<Problem> of(SheetLayout sheet, int row) {
        return bySheet.getOrDefault(sheet.key(), Map.of()).getOrDefault(row, List.of()).stream()
                .limit(MOST_OF_A_ROW)
                .toList();
    }

    /** What concerns no sheet of ours. */
    List<Problem> ofTheWhole() {
        return bySheet.entrySet().stream()
                .filter(entry -> Layout.ONBOARDING.sheet(entry.getKey()).isEmpty())
                .flatMap(entry -> entry.getValue().values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** One remark by column, the messages of each in their order. */
    static Map<String, String> byColumn(SheetLayout sheet, List<Problem> problems) {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> column(sheet, problem.column()),
                        Collectors.mapping(
                                Problem::message,
                                Collectors.collectingAndThen(Collectors.joining("\n"), Remarks::cut))));
    }

    static String line(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.column().isEmpty() ? problem.message() : problem.column() + "：" + problem.message())
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), Remarks::cut));
    }

    private static String cut(String remark) {
        if (remark.length() <= LONGEST) {
            return remark;
        }
        boolean amidCharacter = Character.isHighSurrogate(remark.charAt(LONGEST - 1));
        return remark.substring(0, amidCharacter ? LONGEST - 1 : LONGEST) + "…";
    }

    private static String key(String title) {
        return Layout.ONBOARDING.sheets().stream()
                .map(SheetLayout::key)
                .filter(key ->
                        Labels.ALL.stream().anyMatch(labels -> labels.sheet(key).equalsIgnoreCase(title)))
                .findFirst()
                .orElse(title);
    }

    private static String column(SheetLayout sheet, String heading) {
        Column column = HeadingRow.find(sheet, heading);
        return column == null ? "" : column.key();
    }
}
