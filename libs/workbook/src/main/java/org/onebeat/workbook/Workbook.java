package org.onebeat.workbook;

import java.util.List;
import java.util.Map;

/** An uploaded workbook, read and cleaned: filled rows by sheet, and what the reading itself found wrong. */
public final class Workbook {

    /** Largest workbook accepted, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Most filled rows read of one sheet. */
    public static final int MOST_ROWS = 60_000;

    private final Map<String, List<Row>> rows;
    private final List<Finding> findings;

    Workbook(Map<String, List<Row>> rows, List<Finding> findings) {
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

    public boolean has(String sheet) {
        return rows.containsKey(sheet);
    }

    /** Everything the reading found wrong, in wanted sheets and in headings anywhere. */
    public List<Finding> findings() {
        return findings;
    }

    /** What concerns these sheets, and the workbook as a whole (unknown sheets and columns among it). */
    public List<Finding> findings(List<String> sheets) {
        return findings.stream()
                .filter(finding -> sheets.contains(finding.sheet())
                        || finding.row() == 0
                        || HeadingRow.BREACHES.contains(finding.rule()))
                .toList();
    }

    /** Whether something outside the positive list is in it: such a workbook is not kept. */
    public boolean holdsForeignColumns() {
        return findings.stream().anyMatch(finding -> HeadingRow.BREACHES.contains(finding.rule()));
    }
}
