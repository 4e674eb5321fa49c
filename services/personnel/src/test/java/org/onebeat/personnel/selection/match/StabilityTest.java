package org.onebeat.personnel.selection.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever both sides want: nobody two would rather have each other (issue 5, proof). */
class StabilityTest {
    private static final int ROUNDS = 400;
    private static final int MOST = 14;

    @Test
    void noPairWouldBothRatherHaveEachOther() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Match match = choices(random, 1 + random.nextInt(MOST), 1 + random.nextInt(MOST), seed)
                    .match();

            assertTrue(match.blockingPairs().findAny().isEmpty(), "seed " + seed);
        }
    }

    @Test
    void everyVillageIsCoveredOneToOneWhileThereAreOfficers() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Choices choices = choices(random, 1 + random.nextInt(MOST), 1 + random.nextInt(MOST), seed);
            Match match = choices.match();

            long covered = choices.posts().stream()
                    .map(post -> match.officerOf(post.village()))
                    .filter(java.util.Optional::isPresent)
                    .distinct()
                    .count();
            assertEquals(Math.min(choices.posts().size(), choices.officers().size()), covered, "seed " + seed);
        }
    }

    @Test
    void noStableMatchSuitsAnyOfficerBetter() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Choices choices = choices(new Random(seed), 4, 4, seed);
            Match best = choices.match();
            for (Map<Integer, Integer> other : everyMatch(choices)) {
                Match match = Match.found(choices, other);
                if (match.blockingPairs().findAny().isEmpty()) {
                    choices.officers()
                            .forEach(officer ->
                                    assertTrue(place(choices, best, officer) <= place(choices, match, officer)));
                }
            }
        }
    }

    /** The checker itself is alive: of all matches of four and four some are unstable. */
    @Test
    void anUnstableMatchIsSeenToBeOne() {
        Choices choices = choices(new Random(1), 4, 4, 1);

        assertFalse(everyMatch(choices).stream()
                .allMatch(other ->
                        Match.found(choices, other).blockingPairs().findAny().isEmpty()));
    }

    private static int place(Choices choices, Match match, Officer officer) {
        return choices.ranking(officer).indexOf(match.villageOf(officer.id()).orElseThrow());
    }

    private static List<Map<Integer, Integer>> everyMatch(Choices choices) {
        List<Map<Integer, Integer>> all = List.of(Map.of());
        for (Post post : choices.posts()) {
            List<Map<Integer, Integer>> longer = new ArrayList<>();
            for (Map<Integer, Integer> some : all) {
                for (Officer officer : choices.officers()) {
                    if (!some.containsValue(officer.id())) {
                        Map<Integer, Integer> more = new HashMap<>(some);
                        more.put(post.village(), officer.id());
                        longer.add(more);
                    }
                }
            }
            all = longer;
        }
        return all;
    }

    static Choices choices(Random random, int officers, int villages, long seed) {
        List<String> specialities = List.of("NARCOTICS", "TRAFFIC", "CYBER", "HOUSEHOLD");
        List<Post> posts = IntStream.range(0, villages)
                .mapToObj(village -> new Post(1_000 + village, village, random.nextInt(3), some(specialities, random)))
                .toList();
        List<Integer> ids = posts.stream().map(Post::village).toList();
        List<Officer> people = IntStream.range(0, officers)
                .mapToObj(id -> new Officer(
                        id,
                        random.nextBoolean() ? random.nextInt(3) : null,
                        Set.copyOf(some(specialities, random)),
                        some(ids, random)))
                .toList();
        return new Choices(people, posts, seed);
    }

    private static <T> List<T> some(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(all.size() + 1));
    }
}
