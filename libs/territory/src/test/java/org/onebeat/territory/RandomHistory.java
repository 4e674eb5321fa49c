package org.onebeat.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.PostingState.Span;

/** A city that somebody reorganised at random for a hundred days, by people who came, went and stood in. */
final class RandomHistory {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final int DAYS = 100;
    static final List<Integer> COUNTIES = List.of(2, 3, 4);
    static final List<Integer> TOWNSHIPS = List.of(11, 12, 13);
    static final List<Integer> STATIONS = List.of(21, 22, 23, 24);
    static final List<Integer> SECTORS = List.of(31, 32, 33);
    static final List<Integer> VILLAGES = List.of(41, 42, 43, 44, 45, 46, 47, 48);
    static final List<Integer> PEOPLE = List.of(1, 2, 3, 4, 5, 6, 7);

    final List<AreaState> areas = new ArrayList<>();
    final List<PersonState> people = new ArrayList<>();
    final List<PostingState> postings = new ArrayList<>();
    private final Random random;

    RandomHistory(Random random) {
        this.random = random;
        area(1, AreaKind.CITY, List.of());
        COUNTIES.forEach(id -> area(id, AreaKind.COUNTY, below(AreaKind.CITY, List.of(1), false)));
        TOWNSHIPS.forEach(id -> area(id, AreaKind.TOWNSHIP, below(AreaKind.COUNTY, COUNTIES, false)));
        STATIONS.forEach(id -> area(id, AreaKind.STATION, below(AreaKind.COUNTY, COUNTIES, false)));
        SECTORS.forEach(id -> area(id, AreaKind.SECTOR, below(AreaKind.STATION, STATIONS, false)));
        VILLAGES.forEach(id -> {
            List<Membership> memberships = new ArrayList<>(below(AreaKind.TOWNSHIP, TOWNSHIPS, true));
            memberships.addAll(below(AreaKind.STATION, STATIONS, true));
            memberships.addAll(below(AreaKind.SECTOR, SECTORS, true));
            area(id, AreaKind.VILLAGE, memberships);
        });
        PEOPLE.forEach(id -> people.add(person(id)));
        for (int id = 1; id <= 12; id++) {
            postings.add(posting(id));
        }
    }

    /** All final states and some earlier versions of them, some twice, in any order. */
    List<Object> deliveries(Random order) {
        List<Object> deliveries = new ArrayList<>();
        areas.forEach(state -> deliver(deliveries, state, early(state), order));
        people.forEach(state -> deliver(deliveries, state, early(state), order));
        postings.forEach(state -> deliver(deliveries, state, early(state), order));
        Collections.shuffle(deliveries, order);
        return deliveries;
    }

    private static void deliver(List<Object> deliveries, Object last, Object early, Random order) {
        deliveries.add(last);
        if (order.nextBoolean()) {
            deliveries.add(last);
        }
        if (order.nextBoolean()) {
            deliveries.add(early);
        }
    }

    private static AreaState early(AreaState state) {
        return new AreaState(state.id(), 1, state.kind(), null, List.of(), List.of(), List.of(), FIRST, null);
    }

    private static PersonState early(PersonState state) {
        return new PersonState(state.id(), 1, false, "early", "early", "early", "early", null, FIRST, null);
    }

    private static PostingState early(PostingState state) {
        Span wrong = new Span(Set.of(VILLAGES.getFirst()), instant(FIRST, 0), null);
        return new PostingState(state.id(), 1, 1, Role.AUXILIARY.name(), true, true, List.of(wrong));
    }

    private void area(int id, AreaKind kind, List<Membership> memberships) {
        areas.add(new AreaState(
                id,
                2 + random.nextInt(9),
                kind,
                null,
                List.of(new Dated("name " + id, FIRST, null)),
                List.of(new Dated("code " + id, FIRST, null)),
                memberships,
                FIRST,
                null));
    }

    /** One parent after another, without a gap; or the same one for good. */
    private List<Membership> below(AreaKind kind, List<Integer> parents, boolean moves) {
        List<Membership> memberships = new ArrayList<>();
        LocalDate from = FIRST;
        while (moves && random.nextInt(3) > 0) {
            LocalDate until = from.plusDays(1 + random.nextInt(DAYS / 3));
            memberships.add(new Membership(kind, any(parents), from, until));
            from = until;
        }
        memberships.add(new Membership(kind, any(parents), from, null));
        return memberships;
    }

    private PersonState person(int id) {
        LocalDate until = random.nextInt(3) == 0 ? FIRST.plusDays(random.nextInt(DAYS)) : null;
        return new PersonState(
                id, 2 + random.nextInt(9), false, "Z" + id, "p" + id, "Person " + id, "AUXILIARY", 21, FIRST, until);
    }

    private PostingState posting(int id) {
        Role function = any(List.of(Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK));
        List<Span> spans = new ArrayList<>();
        Instant from = instant(FIRST, random.nextInt(DAYS * 24));
        do {
            Instant until = from.plusSeconds(3600L * (1 + random.nextInt(DAYS * 8)));
            spans.add(new Span(areasFor(function), from, random.nextInt(4) == 0 ? null : until));
            from = until;
        } while (spans.getLast().until() != null && random.nextBoolean());
        return new PostingState(
                id,
                2 + random.nextInt(9),
                any(PEOPLE),
                function.name(),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                spans);
    }

    private Set<Integer> areasFor(Role function) {
        List<Integer> possible =
                switch (function) {
                    case STATION_CHIEF -> STATIONS;
                    case COUNTY_CLERK -> COUNTIES;
                    case COMMUNITY_OFFICER -> any(List.of(STATIONS, SECTORS, VILLAGES));
                    default -> VILLAGES;
                };
        Set<Integer> areas = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            areas.add(any(possible));
        }
        return new HashSet<>(areas);
    }

    Instant anyInstant() {
        return instant(FIRST, random.nextInt(DAYS * 24));
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Instant instant(LocalDate day, int hours) {
        return day.atStartOfDay(java.time.ZoneId.of("Asia/Shanghai"))
                .toInstant()
                .plusSeconds(3600L * hours);
    }
}
