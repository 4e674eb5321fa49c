package org.onebeat.personnel.selection;

import java.util.List;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;

/**
 * What is shown of a village of a round.
 *
 * @param needs specialities, the most needed first
 * @param officer who comes; null before that is known, and where nobody is left
 * @param wishMet which of the officer's wishes it was, 1 the dearest; null where it was none
 * @param needMet the needed speciality that the officer has, null where it is none
 */
record VacancyView(
        CoveredArea village,
        CoveredArea station,
        List<String> needs,
        Colleague officer,
        Integer wishMet,
        String needMet,
        long version) {}
