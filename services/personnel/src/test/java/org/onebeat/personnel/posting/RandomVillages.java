package org.onebeat.personnel.posting;

import static org.onebeat.testkit.TerritoryFixture.in;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.testkit.TerritoryFixture;

/** A few villages that move between stations, merge and are split; what is no more is followed by another. */
final class RandomVillages {
    private final Random random;
    private final List<Village> present =
            Stream.generate(Village::fresh).limit(4).collect(Collectors.toCollection(ArrayList::new));
    private final List<Village> ever = new ArrayList<>(present);

    RandomVillages(Random random) {
        this.random = random;
    }

    List<Village> present() {
        return present;
    }

    Village any() {
        return present.get(random.nextInt(present.size()));
    }

    /** Of all that there ever were, for SQL. */
    String ids() {
        return ever.stream().map(village -> "" + village.id()).collect(Collectors.joining(","));
    }

    /** Does something, and says what; "nothing" mostly. */
    String next() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> move(any());
            case 2 -> end(any(), List.of(any(), any()));
            default -> "nothing";
        };
    }

    private String move(Village village) {
        TerritoryFixture.move(
                village.id(),
                AreaKind.VILLAGE,
                village.code(),
                village.name(),
                in(AreaKind.TOWNSHIP, 31),
                in(AreaKind.STATION, random.nextBoolean() ? 41 : 42));
        return "move";
    }

    private String end(Village village, List<Village> drawn) {
        List<Village> heirs = drawn.stream()
                .filter(heir -> !heir.equals(village))
                .distinct()
                .limit(random.nextInt(3) == 0 ? 2 : 1)
                .toList();
        if (heirs.isEmpty()) {
            return "nothing";
        }
        village.become(heirs, LocalDate.now(CivilTime.ZONE));
        Village fresh = Village.fresh();
        present.set(present.indexOf(village), fresh);
        ever.add(fresh);
        return heirs.size() == 1 ? "merge" : "split";
    }
}
