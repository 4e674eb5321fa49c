package org.onebeat.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings: counts all, keeps the first {@value #KEPT}. */
public final class Findings {

    /** Nobody mends more in one go, and a hostile workbook must not fill the heap. */
    public static final int KEPT = 5_000;

    private final List<Finding> kept = new ArrayList<>();
    private int count;

    public void add(Finding finding) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    /** All found, kept or not. */
    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
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
