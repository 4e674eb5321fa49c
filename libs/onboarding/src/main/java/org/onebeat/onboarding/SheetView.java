package org.onebeat.onboarding;

/**
 * What a sheet would bring or brought.
 *
 * @param sheet stable key
 * @param title as in the reader's template
 * @param rows filled rows; what is neither added, changed nor unchanged has problems
 */
record SheetView(String sheet, String title, int rows, int added, int changed, int unchanged) {

    static SheetView of(SheetCount count, String title) {
        return new SheetView(count.sheet(), title, count.rows(), count.added(), count.changed(), count.unchanged());
    }
}
