package org.onebeat.personnel;

import static org.onebeat.testkit.TerritoryFixture.in;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.testkit.TerritoryFixture;

/** A village of station 41 that no other test knows. */
public record Village(int id, String code, String name) {
    private static final long RECODED = 1_000_000;
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
        moves(31, 41);
    }

    /** It stands elsewhere, since ever. */
    public void moves(int township, int station) {
        TerritoryFixture.move(
                id, AreaKind.VILLAGE, code, name, in(AreaKind.TOWNSHIP, township), in(AreaKind.STATION, station));
    }

    /** It has another code from that day on. */
    public void recode(String other, LocalDate day) {
        AreaState recoded = new AreaState(
                id,
                RECODED,
                AreaKind.VILLAGE,
                "RURAL",
                List.of(new AreaState.Dated(name, TerritoryFixture.SINCE, null)),
                List.of(new AreaState.Dated(code, TerritoryFixture.SINCE, day), new AreaState.Dated(other, day, null)),
                List.of(in(AreaKind.TOWNSHIP, 31), in(AreaKind.STATION, 41)),
                TerritoryFixture.SINCE,
                null);
        TerritoryFixture.change(replica -> replica.apply(recoded));
    }

    /** It is part of the other from that day on. */
    public void mergeInto(Village heir, LocalDate day) {
        become(List.of(heir), day);
    }

    /** It is no more from that day on; with several heirs it was split. */
    public void become(List<Village> heirs, LocalDate day) {
        AreaState ended = new AreaState(
                id,
                RECODED,
                AreaKind.VILLAGE,
                "RURAL",
                List.of(new AreaState.Dated(name, TerritoryFixture.SINCE, day)),
                List.of(new AreaState.Dated(code, TerritoryFixture.SINCE, day)),
                Stream.of(in(AreaKind.TOWNSHIP, 31), in(AreaKind.STATION, 41))
                        .map(held -> new AreaState.Membership(held.kind(), held.parent(), held.from(), day))
                        .toList(),
                TerritoryFixture.SINCE,
                day,
                heirs.stream()
                        .map(heir -> new AreaState.Successor(heir.id(), day))
                        .toList(),
                List.of(),
                LocalDate.now(CivilTime.ZONE));
        TerritoryFixture.change(replica -> replica.apply(ended));
    }
}
