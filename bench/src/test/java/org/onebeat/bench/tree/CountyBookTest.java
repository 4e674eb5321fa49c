package org.onebeat.bench.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.bench.onboarding.Land;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.SheetLayout;
import org.onebeat.workbook.Workbook;

class CountyBookTest {

    @Test
    void holdsEveryAreaOfACountyAndNoMistake() {
        List<String> sheets =
                Layout.ONBOARDING.sheets().stream().map(SheetLayout::key).toList();

        Workbook read = Workbook.read(
                new CountyBook(Land.province().counties().subList(0, 1)).bytes(), Layout.ONBOARDING, sheets);

        assertEquals(List.of(), read.findings());
        assertEquals(18, read.rows("stations").size());
        assertEquals(72, read.rows("sectors").size());
        assertEquals(558, read.rows("villages").size());
        assertEquals(432, read.rows("grids").size());
    }
}
