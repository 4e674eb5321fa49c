package org.onebeat.service.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void isReadByName() {
        assertEquals(
                List.of(TimeUnit.DAYS, TimeUnit.HOURS), Choice.of(TimeUnit.class, "unit", List.of("DAYS", "HOURS")));
    }

    @Test
    void saysWhatThereIsToChooseFromWhereThereIsNone() {
        Refusal refusal = assertThrows(Refusal.class, () -> Choice.of(TimeUnit.class, "unit", "YEARS"));

        Refusal.Place place = refusal.places().getFirst();
        assertEquals("unit not-among-choices", place.field() + " " + place.rule());
        assertEquals(
                "NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS",
                place.values().get("choices"));
    }
}
