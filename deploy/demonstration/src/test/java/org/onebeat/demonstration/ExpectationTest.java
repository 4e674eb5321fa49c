package org.onebeat.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onebeat.demonstration.past.Chapter;

class ExpectationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Demonstration SMALL = Demonstration.reduced(TODAY, "411624", 3);
    private static final Expectation EXPECTATION = Expectation.of(SMALL);

    @Test
    void figuresOfTheStationsAddUpToTheCountys() {
        long stations = EXPECTATION.all().stations().stream()
                .mapToLong(station -> station.figures().get("FOUND"))
                .sum();

        assertEquals(EXPECTATION.all().figures().get("FOUND"), stations);
    }

    @Test
    void figuresOfTheMonthsAddUpToTheWhole() {
        for (String indicator : EXPECTATION.all().figures().keySet()) {
            long months = EXPECTATION.months().stream()
                    .mapToLong(month -> month.figures().getOrDefault(indicator, 0L))
                    .sum();
            assertEquals(EXPECTATION.all().figures().get(indicator), months, indicator);
        }
    }

    @Test
    void everyInspectionAndEveryOpinionCounts() {
        assertEquals(
                SMALL.history().count(Chapter.INSPECTIONS),
                EXPECTATION.all().figures().get("INSPECTIONS"));
        assertEquals(
                SMALL.history().count(Chapter.OPINIONS),
                EXPECTATION.all().figures().get("OPINIONS"));
    }

    @Test
    void smallDemonstrationIsAFewThousandRecords() {
        long records = 0;
        for (Chapter chapter : Chapter.values()) {
            records += SMALL.history().count(chapter);
        }

        assertTrue(records > 2_000 && records < 8_000, "" + records);
    }
}
