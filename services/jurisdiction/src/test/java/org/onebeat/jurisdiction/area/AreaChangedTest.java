package org.onebeat.jurisdiction.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaKind;
import org.onebeat.testkit.Contracts;

class AreaChangedTest {

    @Test
    void theEventIsAsPromised() {
        Area village = Area.of(
                17,
                new Traits("411603001200", "劳桥村", Settlement.RURAL),
                new Place(AreaKind.VILLAGE, 3, 5, 8),
                LocalDate.of(2026, 1, 1));
        village.enter();

        Contracts.assertMatches(
                "jurisdiction/area-changed",
                village.revise(new Revision("劳桥社区", Settlement.URBAN, 9), LocalDate.of(2026, 7, 1)));
    }

    @Test
    void successorsAreAsPromised() {
        Area village = Area.of(
                17,
                new Traits("411603001200", "劳桥村", Settlement.RURAL),
                new Place(AreaKind.VILLAGE, 3, 5, 8),
                LocalDate.of(2026, 1, 1));
        LocalDate day = LocalDate.of(2026, 7, 1);
        village.close(day);

        Contracts.assertMatches(
                "jurisdiction/area-changed", village.succeeded(List.of(18), day).toldOn(day));
    }

    @Test
    void trainingsAreAsPromised() {
        Area station = Area.of(
                41,
                new Traits("411603410000", "城关派出所", null),
                new Place(AreaKind.STATION, 3, null, 41),
                LocalDate.of(2026, 1, 1));
        station.enter();
        station.train(true, Instant.parse("2026-03-01T00:00:00Z"));

        Contracts.assertMatches(
                "jurisdiction/area-changed", station.train(false, Instant.parse("2026-03-08T00:00:00Z")));
    }

    @Test
    void theRootIsAsPromised() {
        Area city = Area.of(1, new Traits("411600", "周口市", null), Place.ofCity(), LocalDate.of(2020, 1, 1));

        Contracts.assertMatches("jurisdiction/area-changed", city.enter());
    }
}
