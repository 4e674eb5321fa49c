package org.onebeat.personnel.selection;

import java.util.List;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;

/**
 * Why a village gets an officer, and none of those whose speciality it needs more: each of them goes where they would
 * rather be.
 *
 * @param officer null where nobody is left
 * @param needMet the needed speciality that the officer has, null where it is none
 */
record VillageExplanation(
        CoveredArea village, List<String> needs, Colleague officer, String needMet, List<Preferred> preferred) {

    /**
     * Somebody whom the village would rather have had.
     *
     * @param speciality needed here
     * @param village where they go
     * @param wishMet which of their own wishes that is, 1 the dearest; null where they wished for neither
     */
    record Preferred(Colleague officer, String speciality, CoveredArea village, Integer wishMet) {}
}
