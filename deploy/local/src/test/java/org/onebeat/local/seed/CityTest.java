package org.onebeat.local.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.local.Broken;
import org.onebeat.local.Repository;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.Workbook;

class CityTest {

    @Test
    void theCitysWorkbookReadsWithoutAFinding() {
        City city = City.of(Repository.here(), City.DEMONSTRATION);
        var workbook = Workbook.read(city.workbook(), Layout.ONBOARDING, List.of("counties", "people", "postings"));
        assertTrue(workbook.findings().isEmpty(), workbook.findings()::toString);
        assertEquals(11, workbook.rows("counties").size());
        assertEquals("clerk411602", workbook.rows("people").getFirst().text("serviceNumber"));
        assertEquals("COUNTY_CLERK", workbook.rows("postings").getFirst().text("function"));
    }

    @Test
    void anotherCityBeginsWithoutAPast() {
        City city = City.of(Repository.here(), "510100");
        assertEquals("成都市", city.name());
        assertFalse(city.hasDemonstration());
    }

    @Test
    void aCityThatIsNotThereIsNamed() {
        var refusal = assertThrows(Broken.class, () -> City.of(Repository.here(), "999900"));
        assertTrue(refusal.getMessage().contains("999900"), refusal.getMessage());
    }
}
