package org.onebeat.assessment.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an indicator comes to.
 *
 * @param amount null where there is nothing to divide by, or nothing known of that time
 * @param numerator null for a count, as is the denominator
 */
public record Value(BigDecimal amount, Long numerator, Long denominator) {
    public static final Value UNKNOWN = new Value(null, null, null);
    private static final int PLACES = 4;

    public static Value count(long count) {
        return new Value(BigDecimal.valueOf(count), null, null);
    }

    public static Value rate(long numerator, long denominator) {
        BigDecimal amount = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP);
        return new Value(amount, numerator, denominator);
    }
}
