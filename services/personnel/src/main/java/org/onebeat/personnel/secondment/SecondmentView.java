package org.onebeat.personnel.secondment;

import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;

/**
 * What is shown of a term.
 *
 * @param unit where the officer keeps the establishment post
 * @param until the first day on which it is over
 * @param endReason why it ended before its time, null else
 * @param before the term it goes on from, null of a first one
 * @param goneOn whether another term goes on from it: a renewal, or a swap
 */
record SecondmentView(
        int id,
        Colleague person,
        CoveredArea unit,
        CoveredArea village,
        CoveredArea station,
        List<String> specialities,
        LocalDate from,
        LocalDate until,
        String endReason,
        Integer selection,
        Integer before,
        boolean goneOn,
        long version) {}
