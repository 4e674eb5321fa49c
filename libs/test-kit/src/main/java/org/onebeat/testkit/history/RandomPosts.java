package org.onebeat.testkit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.onebeat.territory.PersonState;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

/** People who are posted, cover other areas, stand in, end and leave. */
final class RandomPosts {
    private static final List<Role> FUNCTIONS =
            List.of(Role.AUXILIARY, Role.AUXILIARY, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF);

    private final Random random;
    private final RandomHistory history;
    private final List<PersonState> people = new ArrayList<>();
    private final List<PostingState> postings = new ArrayList<>();

    RandomPosts(Random random, RandomHistory history) {
        this.random = random;
        this.history = history;
        for (int i = 0; i < 6; i++) {
            int id = history.next();
            put(new PersonState(
                    id, 1, false, "Z" + id, "z" + id, "Person " + id, "AUXILIARY", 41, TerritoryFixture.SINCE, null));
        }
    }

    void step(LocalDate day, List<Integer> villages, List<Integer> stations) {
        int choice = random.nextInt(8);
        if (choice == 0) {
            leave(history.any(people), day);
        } else if (choice < 4 || postings.isEmpty()) {
            assign(day, villages, stations);
        } else {
            PostingState posting = history.any(postings);
            Span open = posting.spans().getLast();
            Instant at = RandomHistory.instant(day.plusDays(random.nextInt(6)), random.nextInt(24));
            if (open.until() == null && at.isAfter(open.from())) {
                turn(posting, at, random.nextBoolean() ? Set.of() : areas(posting.function(), villages, stations));
            }
        }
    }

    /** As was planned, somebody's posting turns at that instant, and is told again then. */
    void turnAsPlanned(Instant at, List<Integer> villages, List<Integer> stations) {
        List<PostingState> open = postings.stream()
                .filter(it -> it.spans().getLast().until() == null
                        && it.spans().getLast().from().isBefore(at))
                .toList();
        if (!open.isEmpty()) {
            PostingState posting = history.any(open);
            turn(posting, at, random.nextBoolean() ? Set.of() : areas(posting.function(), villages, stations));
            PostingState planned = postings.removeLast();
            put(planned.at(planned.version() + 1).toldAt(at));
        }
    }

    List<PostingState> ended() {
        return postings.stream()
                .map(it -> new PostingState(
                        it.id(), it.version() + 1, it.person(), it.function(), it.main(), it.acting(), List.of()))
                .toList();
    }

    private void leave(PersonState person, LocalDate day) {
        put(new PersonState(
                person.id(),
                person.version() + 1,
                false,
                person.serviceNumber(),
                person.account(),
                person.displayName(),
                person.category(),
                person.unit(),
                person.from(),
                person.until() == null ? day : null));
    }

    private void assign(LocalDate day, List<Integer> villages, List<Integer> stations) {
        String function = history.any(FUNCTIONS).name();
        put(new PostingState(
                history.next(),
                1,
                history.any(people).id(),
                function,
                random.nextBoolean(),
                random.nextInt(4) == 0,
                List.of(new Span(
                        areas(function, villages, stations),
                        RandomHistory.instant(day.minusDays(random.nextInt(9)), random.nextInt(24)),
                        null))));
    }

    /** From that instant over other areas, or over none. */
    private void turn(PostingState posting, Instant at, Set<Integer> areas) {
        List<Span> spans = new ArrayList<>(posting.spans());
        Span open = spans.removeLast();
        spans.add(new Span(open.areas(), open.from(), at));
        if (!areas.isEmpty()) {
            spans.add(new Span(areas, at, null));
        }
        postings.remove(posting);
        put(new PostingState(
                posting.id(),
                posting.version() + 1,
                posting.person(),
                posting.function(),
                posting.main(),
                posting.acting(),
                spans));
    }

    private Set<Integer> areas(String function, List<Integer> villages, List<Integer> stations) {
        List<Integer> possible = function.equals(Role.STATION_CHIEF.name())
                ? stations
                : function.equals(Role.AUXILIARY.name()) || random.nextBoolean() ? villages : stations;
        Set<Integer> picked = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            picked.add(history.any(possible));
        }
        return picked;
    }

    private void put(PersonState person) {
        people.removeIf(it -> it.id() == person.id());
        people.add(person);
        history.tell("person " + person.id(), person);
    }

    private void put(PostingState posting) {
        postings.add(posting);
        history.tell("posting " + posting.id(), posting);
    }
}
