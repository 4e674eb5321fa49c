package org.onebeat.jurisdiction.onboarding;

import java.util.Locale;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.jurisdiction.area.Traits;
import org.onebeat.workbook.Row;

/**
 * An area as a row of the workbook wants it. Its code tells where it belongs: the county is its first six characters, a
 * village's township its first nine (GB/T 2260 and the statistical division codes), a sector's station and a grid's
 * village its first twelve.
 */
record Draft(SheetKind sheet, Row row, String code, String name) {

    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;
    private static final int STATION_OR_VILLAGE = 12;

    static Draft of(SheetKind sheet, Row row) {
        return new Draft(sheet, row, row.text("code").toUpperCase(Locale.ROOT), row.text("name"));
    }

    boolean isWellFormed() {
        return sheet.allows(code);
    }

    String county() {
        return code.substring(0, COUNTY);
    }

    String township() {
        return code.substring(0, TOWNSHIP);
    }

    /** Of a sector the code of its station, of a grid that of its village, as they were when it got its own. */
    String stem() {
        return code.substring(0, STATION_OR_VILLAGE);
    }

    /** Null for anything but a village. */
    Settlement settlement() {
        return row.has("settlement") ? Settlement.valueOf(row.text("settlement")) : null;
    }

    Traits traits() {
        return new Traits(code, name, settlement());
    }
}
