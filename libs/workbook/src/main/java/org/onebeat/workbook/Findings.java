package org.onebeat.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Collects findings: counts all, keeps the first {@value #KEPT}. */
public final class Findings implements Iterable<Finding> {

    /** Nobody mends more in one go, and a hostile workbook must not fill the heap. */
    public static final int KEPT = 5_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean foreign;

    public void add(Finding finding) {
        foreign |= HeadingRow.BREACHES.contains(finding.rule());
        counts.merge(finding.sheet(), 1, Integer::sum);
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    /** Whether something outside the positive list was found, told or only counted: such a workbook is not kept. */
    public boolean holdForeignColumns() {
        return foreign;
    }

    /** All found, kept or not. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Adds what others found, told or only counted: in these sheets, in sheets that are not ours, and in any heading. */
    void addAll(Findings others, List<String> sheets) {
        foreign |= others.foreign;
        others.counts.forEach((sheet, count) -> {
            if (isOf(sheet, sheets)) {
                counts.merge(sheet, count, Integer::sum);
            }
        });
        for (Finding finding : others) {
            if (isOf(finding.sheet(), sheets)) {
                kept.add(finding);
            } else if (HeadingRow.BREACHES.contains(finding.rule())) {
                add(finding);
            }
        }
    }

    private static boolean isOf(String sheet, List<String> sheets) {
        return sheets.contains(sheet) || Layout.ONBOARDING.sheet(sheet).isEmpty();
    }

    /** Those that were kept. */
    @Override
    public Iterator<Finding> iterator() {
        return kept.iterator();
    }

    /** In the order of the layout's sheets and their rows; what concerns the whole workbook comes first. */
    public List<Finding> inOrder() {
        List<String> sheets =
                Layout.ONBOARDING.sheets().stream().map(SheetLayout::key).toList();
        return kept.stream()
                .sorted(Comparator.comparingInt((Finding finding) -> sheets.indexOf(finding.sheet()))
                        .thenComparing(Finding::row))
                .toList();
    }
}
