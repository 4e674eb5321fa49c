package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final Row ROW =
            new Row("postings", 2, Map.of("areas", "东村、西村；南村, 北村\n东村;", "function", "AUXILIARY"));

    @Test
    void aCellOfSeveralReferencesIsSplitHoweverPeopleSeparateThem() {
        assertEquals(List.of("东村", "西村", "南村", "北村"), ROW.references("areas"));
    }

    @Test
    void anEmptyCellRefersToNothing() {
        assertEquals(List.of(), ROW.references("from"));
    }
}
