package org.onebeat.testkit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.testkit.TerritoryFixture;

/**
 * County 3 of the standard territory, and a bit of county 2, reorganised at random for some hundred days up to now, on
 * days past and to come, while people come, go and stand in for one another, some of them in the last minutes: everything
 * that the authorities tell. What was planned is told again on its day, or withdrawn before.
 */
public final class RandomHistory {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int STEPS = 60;
    private static final int LATELY_SECONDS = 240;

    private final Random random;
    private final List<Told> told = new ArrayList<>();
    private final Map<Integer, AreaState> areas = new LinkedHashMap<>();
    private final Map<Integer, LocalDate> settled = new HashMap<>();
    private final List<RandomPlan> plans = new ArrayList<>();
    private final List<Integer> villages = new ArrayList<>();
    private final List<List<Membership>> seats = new ArrayList<>();
    private final List<Integer> stations = new ArrayList<>();
    private final RandomPosts posts;
    private LocalDate day = LocalDate.now(SHANGHAI).minusDays(STEPS * 3 / 2);
    private int fresh;

    /** @param first the ids of areas, people and postings go up from here */
    public RandomHistory(Random random, int first) {
        this.random = random;
        fresh = first;
        stations.addAll(List.of(station(), station()));
        seats.addAll(List.of(seat(31, 41), seat(31, 41), seat(32, 42), seat(21, 43)));
        stations.forEach(station -> seats.add(seat(32, station)));
        for (int i = 0; i < 8; i++) {
            villages.add(found(AreaKind.VILLAGE, TerritoryFixture.SINCE, seats.getFirst()));
        }
        posts = new RandomPosts(random, this);
        for (int step = 0; step < STEPS; step++) {
            pass(random.nextInt(4));
            step();
        }
        Instant now = Instant.now();
        for (int seconds = LATELY_SECONDS; seconds >= 0; seconds -= 20) {
            posts.turnAsPlanned(now.minusSeconds(seconds), villages, List.of(41, 42, 43, any(stations)));
        }
    }

    /** The villages that are there from the beginning, in station 41. */
    public List<Integer> villages() {
        return List.copyOf(villages.subList(0, 8));
    }

    /** The first states of those, and of what they stand in. */
    public List<Told> beginning() {
        return told.subList(0, 10);
    }

    public List<Told> all() {
        return List.copyOf(told);
    }

    /** What each authority says in the end: of each area, person and posting the last state. */
    public List<Told> last() {
        Map<String, Told> last = new LinkedHashMap<>();
        told.forEach(it -> last.put(it.key(), it));
        return List.copyOf(last.values());
    }

    /** All postings as held at no instant. */
    List<Told> ended() {
        return posts.ended().stream()
                .map(posting -> new Told(day, "posting " + posting.id(), posting))
                .toList();
    }

    /** In any order, some of it twice, as from several partitions and after a restart. */
    public static List<Told> anyOrder(List<Told> events, Random order) {
        List<Told> any = new ArrayList<>(events);
        events.stream().filter(event -> order.nextInt(3) == 0).forEach(any::add);
        Collections.shuffle(any, order);
        return any;
    }

    private void step() {
        int village = any(villages);
        LocalDate from = day.plusDays(random.nextInt(16) - 4);
        Map<Integer, AreaState> before = Map.copyOf(areas);
        switch (random.nextInt(13)) {
            case 0 -> edit(village, from, it -> it.named("name " + fresh++, from));
            case 1 -> edit(village, from, it -> it.coded("4116" + fresh++, from));
            case 2, 3 -> edit(village, from, it -> it.below(since(any(seats), from), from));
            case 4, 5 -> merge(village, any(villages), from);
            case 6 -> split(village, from);
            case 7 -> edit(any(stations), day, it -> it.training(instant(day, 8), instant(day, 20)));
            case 8 -> dissolve(from);
            case 9 -> withdraw();
            default -> posts.step(day, villages, List.of(41, 42, 43, any(stations)));
        }
        if (from.isAfter(day)) {
            plans.add(new RandomPlan(from, before, Map.copyOf(areas)));
        }
    }

    private void merge(int village, int into, LocalDate from) {
        if (village != into && isFree(into, from) && edit(village, from, it -> it.ended(from, List.of(into)))) {
            settled.put(into, from);
        }
    }

    private void split(int village, LocalDate from) {
        if (isFree(village, from)) {
            List<Membership> seat = since(any(seats), from);
            List<Integer> parts = List.of(found(AreaKind.VILLAGE, from, seat), found(AreaKind.VILLAGE, from, seat));
            edit(village, from, it -> it.ended(from, random.nextInt(4) == 0 ? List.of() : parts));
            villages.addAll(parts);
        }
    }

    /** A station becomes part of station 42 with all that stands in it. */
    private void dissolve(LocalDate from) {
        int station = any(stations);
        List<Integer> below = villages.stream()
                .filter(village -> areas.get(village).memberships().stream()
                        .anyMatch(held -> held.parent() == station && held.until() == null))
                .toList();
        if (isFree(station, from) && below.stream().allMatch(village -> isFree(village, from))) {
            below.forEach(village -> edit(village, from, it -> it.below(since(seat(32, 42), from), from)));
            edit(station, from, it -> it.ended(from, List.of(42)));
            seats.removeIf(seat -> seat.stream().anyMatch(held -> held.parent() == station));
        }
    }

    /** Some plan that nothing hangs on is withdrawn before its day: what it changed is as before, what was to begin never does. */
    private void withdraw() {
        List<RandomPlan> possible = plans.stream().filter(this::isWithdrawable).toList();
        if (!possible.isEmpty()) {
            RandomPlan plan = any(possible);
            for (int area : plan.changed()) {
                tell(new Edited(areas.get(area)).withdrawn(plan.before().get(area)));
                settled.put(area, day);
                if (!plan.before().containsKey(area)) {
                    villages.remove((Integer) area);
                }
            }
        }
    }

    private boolean isWithdrawable(RandomPlan plan) {
        return plan.from().isAfter(day)
                && !plan.changed().isEmpty()
                && plan.changed().stream()
                        .allMatch(area -> areas.get(area).equals(plan.after().get(area))
                                && settled.get(area).equals(plan.from()));
    }

    /** Days pass; what was planned for one of them is told again. */
    private void pass(int days) {
        for (int i = 0; i < days; i++) {
            day = day.plusDays(1);
            areas.values().stream()
                    .filter(area -> day.equals(settled.get(area.id()))
                            && told(area).on().isBefore(day))
                    .toList()
                    .forEach(area -> tell(new Edited(area).again()));
        }
    }

    private Told told(AreaState area) {
        return told.stream().filter(it -> it.state().equals(area)).findFirst().orElseThrow();
    }

    private boolean edit(int area, LocalDate from, Function<Edited, AreaState> change) {
        boolean free = isFree(area, from);
        if (free) {
            tell(change.apply(new Edited(areas.get(area))));
            settled.put(area, from);
        }
        return free;
    }

    /** Nothing else is to come of it on that day or later. */
    private boolean isFree(int area, LocalDate from) {
        return areas.get(area).until() == null
                && areas.get(area).from().isBefore(from)
                && !settled.getOrDefault(area, from).isAfter(from);
    }

    private int station() {
        return found(
                AreaKind.STATION,
                TerritoryFixture.SINCE,
                List.of(new Membership(AreaKind.COUNTY, 3, TerritoryFixture.SINCE, null)));
    }

    private int found(AreaKind kind, LocalDate from, List<Membership> memberships) {
        int id = fresh++;
        tell(Edited.founded(id, kind, from, memberships));
        settled.put(id, from);
        return id;
    }

    void tell(AreaState edited) {
        AreaState state = edited.toldOn(day);
        areas.put(state.id(), state);
        told.add(new Told(day, "area " + state.id(), state));
    }

    void tell(String key, Object state) {
        told.add(new Told(day, key, state));
    }

    int next() {
        return fresh++;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static Instant instant(LocalDate day, int hours) {
        return day.atStartOfDay(SHANGHAI).toInstant().plusSeconds(3600L * hours);
    }

    private static List<Membership> seat(int township, int station) {
        return List.of(
                new Membership(AreaKind.TOWNSHIP, township, TerritoryFixture.SINCE, null),
                new Membership(AreaKind.STATION, station, TerritoryFixture.SINCE, null));
    }

    private static List<Membership> since(List<Membership> seat, LocalDate from) {
        return seat.stream()
                .map(held -> new Membership(held.kind(), held.parent(), from, null))
                .toList();
    }
}
