package org.onebeat.jurisdiction.census;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Ancestors;
import org.onebeat.testkit.Contracts;

class VillageCountedTest {

    @Test
    void allCountsAreToldTheOldestFirst() {
        VillageCounted told = VillageCounted.of(51, List.of(count(2026, 1530), count(2025, 1510)), 2);

        assertEquals(
                List.of(1510, 1530),
                told.counts().stream().map(VillageCounted.Count::people).toList());
        Contracts.assertMatches("jurisdiction/village-counted", told);
    }

    private static VillageCount count(int year, int people) {
        return new VillageCount(
                UUID.randomUUID(),
                new Ancestors(3, 31, 41, null, 51),
                LocalDate.of(year, 1, 1),
                new CountForm(400, people, "县公安局户籍系统"));
    }
}
