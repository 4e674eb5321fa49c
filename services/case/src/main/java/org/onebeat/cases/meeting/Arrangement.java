package org.onebeat.cases.meeting;

import java.time.Instant;
import java.util.List;

/**
 * When, where and how the parties are brought together, and who is there beside them.
 *
 * @param place code of the catalogue of places
 * @param spot where exactly; null where the place says it
 * @param method code of the catalogue of methods; null while it is open
 * @param staff person ids
 */
public record Arrangement(
        Instant startsAt, String place, String spot, String method, List<Integer> staff, List<Partner> partners) {

    /** As it came: what is told replaces what was planned. */
    Arrangement came(Instant at, Attendance told) {
        return new Arrangement(
                at,
                told.place() == null ? place : told.place(),
                told.place() == null ? spot : told.spot(),
                told.method() == null ? method : told.method(),
                told.staff() == null ? staff : told.staff(),
                told.partners() == null ? partners : told.partners());
    }
}
