package org.onebeat.cases.board;

import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * The open disputes of one area.
 *
 * @param overdue what they wait for has run out
 * @param unassigned nobody is responsible for them
 */
record UnitCount(AreaName area, long open, long red, long overdue, long unassigned) {

    static UnitCount of(UnitTally tally, Named named) {
        return new UnitCount(named.area(tally.area()), tally.open(), tally.red(), tally.late(), tally.nobodys());
    }
}
