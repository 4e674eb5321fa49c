package org.onebeat.personnel.selection;

import java.util.List;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.selection.match.Precedence;
import org.onebeat.personnel.unit.Colleague;

/**
 * Why an officer goes to a village, and not to one wished for more: every village wished for more is taken by somebody
 * who goes before the officer there.
 *
 * @param village null for who is left over
 * @param wishes how many villages were wished for, a station counting as its villages
 * @param wishMet which of them it is, 1 the dearest; null where it is none
 * @param needMet the speciality for which the village takes the officer; null where it needs none of theirs
 */
record Explanation(
        Colleague person, CoveredArea village, int wishes, Integer wishMet, String needMet, List<Elsewhere> elsewhere) {

    /**
     * A village wished for more.
     *
     * @param officer who goes there
     * @param rule what puts that officer first there
     * @param speciality that officer's, by rule NEED
     */
    record Elsewhere(CoveredArea village, Colleague officer, Precedence rule, String speciality) {}
}
