package org.onebeat.local.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.local.Repository;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.Workbook;

class CityTest {

    @Test
    void theCitysWorkbookReadsWithoutAFinding() {
        City city = City.read(Repository.here().city());
        var workbook = Workbook.read(city.workbook(), Layout.ONBOARDING, List.of("counties", "people", "postings"));
        assertTrue(workbook.findings().isEmpty(), workbook.findings()::toString);
        assertEquals(11, workbook.rows("counties").size());
        assertEquals("clerk411602", workbook.rows("people").getFirst().text("serviceNumber"));
        assertEquals("COUNTY_CLERK", workbook.rows("postings").getFirst().text("function"));
    }
}
