package org.onebeat.personnel.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageStandardTest {
    private static final VillageStandard DEFAULT = new VillageStandard(1_000, 3_000, 1, 5_000);

    @ParameterizedTest(name = "urban {0}, {1} households, {2} people, class asks for {3}: {4}")
    @CsvSource({
        "true, 800, 2400, 0, 1",
        "true, 1001, 2400, 0, 2",
        "true, 900, 9001, 0, 4",
        "true, 900, 2900, 2, 2",
        "true, , , 0, 1",
        "false, 3000, 4999, 0, 1",
        "false, 3000, 5001, 0, 2",
        "false, , , 0, 1",
        "false, , , 3, 3"
    })
    void aVillageNeedsAsManyAsItsCountOrItsClassAsksFor(
            boolean urban, Integer households, Integer people, int classOfficers, int needed) {
        LocalDate on = people == null ? null : LocalDate.of(2026, 6, 30);

        assertEquals(needed, DEFAULT.needed(new Census(7, urban, households, people, on, null, classOfficers)));
    }
}
