package org.onebeat.personnel.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.onebeat.personnel.roster.rule.DutyRule;
import org.onebeat.personnel.unit.Colleague;

/** A month as a sheet 值班表: a line a day, a column each kind of duty. */
final class RosterSheet {
    private static final int BEFORE_KINDS = 2;

    private RosterSheet() {}

    static void write(RosterFile file, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "OneBeat", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("值班表");
            sheet.inlineString(
                    0,
                    0,
                    "%s %s 值班表"
                            .formatted(
                                    file.roster().station().name(),
                                    month(file.roster().month())));
            sheet.inlineString(1, 0, "日期");
            sheet.inlineString(1, 1, "星期");
            for (int i = 0; i < file.kinds().size(); i++) {
                sheet.inlineString(1, BEFORE_KINDS + i, heading(file.kinds().get(i)));
            }
            int line = 2;
            for (var day : byDay(file).entrySet()) {
                write(sheet, line++, day.getKey(), day.getValue(), file.kinds());
            }
        }
    }

    private static void write(
            Worksheet sheet, int line, LocalDate day, Map<String, String> names, List<DutyRule> kinds) {
        sheet.inlineString(line, 0, day.toString());
        sheet.inlineString(line, 1, day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINESE));
        for (int i = 0; i < kinds.size(); i++) {
            sheet.inlineString(
                    line, BEFORE_KINDS + i, names.getOrDefault(kinds.get(i).code(), ""));
        }
    }

    private static Map<LocalDate, Map<String, String>> byDay(RosterFile file) {
        Map<Integer, String> names =
                file.people().stream().collect(Collectors.toMap(Colleague::id, Colleague::displayName));
        return file.duties().stream()
                .collect(Collectors.groupingBy(
                        DutyView::day,
                        TreeMap::new,
                        Collectors.groupingBy(
                                DutyView::duty,
                                Collectors.mapping(
                                        duty -> duty.person() == null ? "（缺）" : names.get(duty.person()),
                                        Collectors.joining("、")))));
    }

    private static String heading(DutyRule kind) {
        return "%s %s起%d小时".formatted(kind.zh(), kind.startsAt(), kind.hours());
    }

    private static String month(LocalDate month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }
}
