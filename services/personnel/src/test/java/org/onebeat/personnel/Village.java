package org.onebeat.personnel;

import static org.onebeat.testkit.TerritoryFixture.in;

import java.util.concurrent.atomic.AtomicInteger;
import org.onebeat.territory.AreaKind;
import org.onebeat.testkit.TerritoryFixture;

/** A village of station 41 that no other test knows. */
public record Village(int id, String code, String name) {
    private static final AtomicInteger NEXT = new AtomicInteger(300);

    public static Village fresh() {
        Village village = planned();
        village.arrive();
        return village;
    }

    /** One that jurisdiction has not told of. */
    public static Village planned() {
        int number = NEXT.getAndIncrement();
        return new Village(5_000 + number, "411603001" + number, "新村" + number);
    }

    public void arrive() {
        TerritoryFixture.move(id, AreaKind.VILLAGE, code, name, in(AreaKind.TOWNSHIP, 31), in(AreaKind.STATION, 41));
    }
}
