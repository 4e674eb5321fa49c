package org.onebeat.assessment.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.onebeat.assessment.area.AreaView;

/**
 * One area among its neighbours.
 *
 * @param value null where there is nothing to divide by
 * @param numerator of a rate or score; null for a count
 * @param rank 1 is best by the indicator's direction, and the most where it has none; ties share one (1, 2, 2, 4); null
 *     where there is no value
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Child(
        AreaView area,
        BigDecimal value,
        Long numerator,
        Long denominator,
        BigDecimal before,
        BigDecimal lastYear,
        Integer rank) {

    Child ranked(Integer place) {
        return new Child(area, value, numerator, denominator, before, lastYear, place);
    }
}
