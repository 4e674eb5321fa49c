package org.onebeat.personnel.standard;

import java.time.LocalDate;

/**
 * What is known of a village on a day.
 *
 * @param households null where nobody counted
 * @param people null where nobody counted
 * @param on the day of the count
 * @param villageClass code of its class, null where it has none
 * @param classOfficers how many the class asks for, 0 where it has none
 */
record Census(
        int village,
        boolean urban,
        Integer households,
        Integer people,
        LocalDate on,
        String villageClass,
        int classOfficers) {

    static Census unknown(int village) {
        return new Census(village, false, null, null, null, null, 0);
    }
}
