package org.onebeat.personnel.selection.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What both sides of a two-way selection 双选 want (domain.md section 3), both in full: an officer takes what was not
 * wished for too, the own station first, then in the order of the list; a village takes whoever comes, by {@link Precedence}.
 */
public final class Choices {
    private final Map<Integer, Officer> officers;
    private final Map<Integer, Post> posts;
    private final Lot lot;

    public Choices(List<Officer> officers, List<Post> posts, long seed) {
        this.officers = byId(officers, Officer::id);
        this.posts = byId(posts, Post::village);
        this.lot = new Lot(seed, this.officers.keySet());
    }

    /** The stable match that is best for the officers; the same choices give the same match. */
    public Match match() {
        return new Match(this, DeferredAcceptance.holders(this));
    }

    public boolean hasOfficer(int officer) {
        return officers.containsKey(officer);
    }

    /** How many villages an officer wished for. */
    public int wishesOf(int officer) {
        return officers.get(officer).wishes().size();
    }

    List<Officer> officers() {
        return List.copyOf(officers.values());
    }

    List<Post> posts() {
        return List.copyOf(posts.values());
    }

    Officer officer(int id) {
        return officers.get(id);
    }

    Post post(int village) {
        return posts.get(village);
    }

    /** Every village, the dearest first. */
    List<Integer> ranking(Officer officer) {
        SequencedSet<Integer> ranked = new LinkedHashSet<>(officer.wishes());
        ranked.retainAll(posts.keySet());
        Comparator<Post> ownFirst = Comparator.comparing(
                post -> officer.station() == null || !officer.station().equals(post.station()));
        posts.values().stream()
                .sorted(ownFirst.thenComparingInt(Post::place))
                .map(Post::village)
                .forEach(ranked::add);
        return new ArrayList<>(ranked);
    }

    Claim claim(int officer, int village) {
        return Claim.of(officers.get(officer), posts.get(village), lot);
    }

    private static <T> Map<Integer, T> byId(List<T> all, Function<T, Integer> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one, TreeMap::new));
    }
}
