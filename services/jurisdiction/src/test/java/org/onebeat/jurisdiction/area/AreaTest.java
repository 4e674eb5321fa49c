package org.onebeat.jurisdiction.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;

class AreaTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Area village = Area.of(
            51, new Traits("411603001200", "劳桥村", Settlement.RURAL), new Place(AreaKind.VILLAGE, 3, 31, 41), BEGINNING);

    @Test
    void aVillageEntersTheBooksBelowTownshipAndStation() {
        AreaChanged event = village.enter();

        assertEquals(1, event.sequence());
        assertEquals(
                List.of(
                        new AreaState.Membership(AreaKind.TOWNSHIP, 31, BEGINNING, null),
                        new AreaState.Membership(AreaKind.STATION, 41, BEGINNING, null)),
                event.memberships());
        assertEquals(new Ancestors(3, 31, 41, null, 51), village.ancestors());
        assertThrows(IllegalStateException.class, village::enter);
    }

    @Test
    void aNewNameLeavesTheOldOneInForceUntilThatDay() {
        village.enter();

        AreaChanged event = village.revise(new Revision("劳桥社区", Settlement.URBAN, 41), TODAY);

        assertEquals(2, event.sequence());
        assertEquals(
                List.of(new AreaState.Dated("劳桥村", BEGINNING, TODAY), new AreaState.Dated("劳桥社区", TODAY, null)),
                event.names());
    }

    @Test
    void aMoveToAnotherStationKeepsTheTownship() {
        village.enter();

        AreaChanged event = village.revise(new Revision("劳桥村", Settlement.RURAL, 42), TODAY);

        assertEquals(
                List.of(
                        new AreaState.Membership(AreaKind.TOWNSHIP, 31, BEGINNING, null),
                        new AreaState.Membership(AreaKind.STATION, 41, BEGINNING, TODAY),
                        new AreaState.Membership(AreaKind.STATION, 42, TODAY, null)),
                event.memberships());
        assertEquals(42, village.ancestors().stationId());
    }

    @Test
    void aSecondChangeOnTheSameDayTakesThePlaceOfTheFirst() {
        village.enter();
        village.revise(new Revision("劳桥庄", Settlement.RURAL, 42), TODAY);

        AreaChanged event = village.revise(new Revision("劳桥屯", Settlement.RURAL, 43), TODAY);

        assertEquals(
                List.of(new AreaState.Dated("劳桥村", BEGINNING, TODAY), new AreaState.Dated("劳桥屯", TODAY, null)),
                event.names());
        assertEquals(3, event.memberships().size());
    }

    @Test
    void aRevisionThatChangesNothingIsIllegal() {
        village.enter();

        assertThrows(
                IllegalStateException.class, () -> village.revise(new Revision("劳桥村", Settlement.RURAL, 41), TODAY));
    }
}
