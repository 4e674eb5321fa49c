package org.onebeat.workbook;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** An uploaded workbook, read and cleaned: filled rows by sheet, and what the reading itself found wrong. */
public final class Workbook {

    /** Largest workbook accepted, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Most filled rows read of one sheet. */
    public static final int MOST_ROWS = 100_000;

    /** Most of all sheets together: a province has 180,000. */
    static final int MOST_ROWS_IN_ALL = 250_000;

    private final Map<String, List<Row>> rows;
    private final Findings findings;

    Workbook(Map<String, List<Row>> rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /**
     * Reads the wanted sheets; of the others only the headings are looked at, so that a column outside the positive
     * list is refused whoever reads.
     *
     * @throws UnreadableWorkbook if the bytes are no workbook, or an unreasonable one
     */
    public static Workbook read(byte[] content, Layout layout, List<String> wanted) {
        return new WorkbookReader(layout, wanted).read(content);
    }

    /** The filled rows in their order; none if the sheet is missing. */
    public List<Row> rows(String sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** Filled rows of these sheets together. */
    public int rowCount(Collection<String> sheets) {
        return sheets.stream().mapToInt(sheet -> rows(sheet).size()).sum();
    }

    public boolean has(String sheet) {
        return rows.containsKey(sheet);
    }

    /** Everything the reading found wrong, in wanted sheets and in headings anywhere; the first of them if they are many. */
    public List<Finding> findings() {
        return findings.inOrder();
    }

    /** How many there are, kept or not. */
    public int findingCount() {
        return findings.count();
    }

    /** What concerns these sheets, and what belongs to none of ours. A reader's own checks add to it. */
    public Findings findings(List<String> sheets) {
        Findings some = new Findings();
        some.addAll(findings, sheets);
        return some;
    }

    /** Whether something outside the positive list is in it: such a workbook is not kept. */
    public boolean holdsForeignColumns() {
        return findings.holdForeignColumns();
    }
}
