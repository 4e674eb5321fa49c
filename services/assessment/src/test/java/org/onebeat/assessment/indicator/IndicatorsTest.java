package org.onebeat.assessment.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.indicator.Formula.Count;
import org.onebeat.assessment.indicator.Formula.Now;
import org.onebeat.assessment.indicator.Formula.Rate;
import org.onebeat.assessment.indicator.Formula.Stock;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.service.problem.Refusal;

class IndicatorsTest {
    @Test
    void eachHasItsOwnCodeAndName() {
        for (var name : List.<java.util.function.Function<Indicator, String>>of(
                Indicator::code, Indicator::zh, Indicator::en)) {
            List<String> names = Indicators.all().stream().map(name).toList();
            assertEquals(names.size(), new HashSet<>(names).size());
        }
    }

    @Test
    void everyMeasureIsOfUseToOne() {
        Set<Measure> used = EnumSet.noneOf(Measure.class);
        Indicators.all().stream()
                .map(Indicator::formula)
                .flatMap(IndicatorsTest::measures)
                .forEach(used::add);

        assertEquals(EnumSet.allOf(Measure.class), used);
    }

    @Test
    void aCodeNobodyKnowsIsRefused() {
        assertThrows(Refusal.class, () -> Indicators.asked("GUT_FEELING"));
    }

    @Test
    void aRateOfNothingIsUnknownAndNotZero() {
        assertEquals(new Value(null, 0L, 0L), Value.rate(0, 0));
        assertEquals(new Value(new BigDecimal("0.9933"), 10_468L, 10_539L), Value.rate(10_468, 10_539));
    }

    private static Stream<Measure> measures(Formula formula) {
        return switch (formula) {
            case Count count -> Stream.of(count.of());
            case Rate rate -> Stream.of(rate.of(), rate.among());
            case Stock stock -> Stream.of(stock.of());
            case Now now -> Stream.of();
        };
    }
}
