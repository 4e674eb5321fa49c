package org.onebeat.personnel.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.coverage.Crew;
import org.onebeat.personnel.coverage.Watch;
import org.onebeat.territory.Ancestors;

class ReinforcementTest {

    @Test
    void peopleGoWhereMostAreLacking() {
        Reinforcement more = Reinforcement.of(List.of(village(1, 1, 0), village(2, 3, 1), village(3, 1, 1)), 2);

        assertEquals(Map.of(2, 1, 1, 1), Map.copyOf(placed(more, 2)));
        assertEquals(2, more.places());
    }

    @Test
    void whoeverIsNeededNowhereIsNotPlaced() {
        Reinforcement more = Reinforcement.of(List.of(village(1, 1, 0), village(2, 2, 1)), 30);

        assertEquals(2, more.places());
        assertTrue(more.after().stream().allMatch(Staffing::met));
        assertFalse(more.before().stream().allMatch(Staffing::met));
    }

    @Test
    void thirdsOfThreePeopleAreOne() {
        assertTrue(village(1, 1, 1.0 / 3 + 1.0 / 3 + 1.0 / 3).met());
    }

    private static Map<Integer, Integer> placed(Reinforcement more, int most) {
        assertTrue(more.places() <= most);
        return more.placed();
    }

    private static Staffing village(int id, int needed, double present) {
        Watch watch = new Watch(new Ancestors(3, 31, 41, null, id), Optional.empty(), false, Crew.NOBODY, Crew.NOBODY);
        return new Staffing(watch, new Census(id, false, 300, 1_000, LocalDate.EPOCH, null, 0), needed, present);
    }
}
