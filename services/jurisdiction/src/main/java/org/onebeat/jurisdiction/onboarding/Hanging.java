package org.onebeat.jurisdiction.onboarding;

import java.util.List;

/**
 * What hangs on the areas of a committed workbook, so that it cannot be taken back.
 *
 * @param count of all
 * @param examples names of the first few
 */
public record Hanging(Kind kind, int count, List<String> examples) {

    /** What it is. */
    public enum Kind {
        /** The workbook's own areas, changed by hand or by another workbook since. */
        CHANGED_AREA,
        /** The workbook's own rooms and workstations, changed since. */
        CHANGED_POINT,
        /** Areas that stand below one of the workbook's. */
        AREA_BELOW,
        /** People who have a posting over one of them. */
        POSTING,
        /** Police rooms and workstations that stand in one of them, or serve it. */
        POLICE_POINT,
        /** Of these areas households and people were counted, or remoteness is on record, or they are patrolled. */
        AREA_RECORD,
        /** People whose unit is one of them. */
        PERSON
    }
}
