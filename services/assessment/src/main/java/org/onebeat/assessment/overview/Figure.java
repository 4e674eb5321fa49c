package org.onebeat.assessment.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.onebeat.assessment.indicator.Indicator;
import org.onebeat.assessment.indicator.Value;

/**
 * What an indicator comes to in the span asked for.
 *
 * @param value a count, a fraction of one, or points; null where there is nothing to divide by
 * @param numerator of a rate or score; null for a count
 * @param before in the span before; null where that began before the first whole month on record
 * @param lastYear in the same span last year; null as above
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figure(
        String indicator, BigDecimal value, Long numerator, Long denominator, BigDecimal before, BigDecimal lastYear) {

    static Figure of(Indicator indicator, Value value, Value before, Value lastYear) {
        return new Figure(
                indicator.code(),
                value.amount(),
                value.numerator(),
                value.denominator(),
                before.amount(),
                lastYear.amount());
    }
}
