package org.onebeat.workbook.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plants one mistake of each common kind, always in the same rows. */
final class Mistakes {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int SETTLEMENT = 2;
    private static final int STATION = 3;
    private static final int TELEPHONE = 4;

    private Mistakes() {}

    static void plant(Map<String, List<List<?>>> sheets) {
        List<List<?>> villages = sheets.get("villages");
        replace(villages, 2, CODE, Long.valueOf(text(villages, 2, CODE)));
        replace(villages, 5, CODE, text(villages, 5, CODE).substring(1));
        replace(villages, 8, CODE, text(villages, 7, CODE));
        replace(villages, 11, NAME, "");
        replace(villages, 14, SETTLEMENT, "乡村");
        replace(villages, 17, STATION, "柳胡派出所");
        replace(villages, 20, CODE, "411699" + text(villages, 20, CODE).substring(6));
        List<List<?>> people = sheets.get("people");
        replace(people, 3, CODE, text(people, 2, CODE));
        replace(people, 6, TELEPHONE, "139000");
        List<List<?>> postings = sheets.get("postings");
        replace(postings, 9, NAME, "村警");
        replace(postings, 12, SETTLEMENT, "411699001999");
    }

    private static String text(List<List<?>> rows, int row, int column) {
        return rows.get(row).get(column).toString();
    }

    private static void replace(List<List<?>> rows, int row, int column, Object value) {
        List<Object> cells = new ArrayList<>(rows.get(row));
        cells.set(column, value);
        rows.set(row, cells);
    }
}
