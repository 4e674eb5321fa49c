package org.onebeat.personnel.concurrent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.posting.Engagement;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.Scope;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;

/**
 * The share of those who serve in the field that hold a second post, by county or station (domain.md section 3), within
 * the borders of the day asked for: whoever served then where the caller's ground was is counted, wherever that is now.
 */
@ApplicationScoped
class PostRates extends ScopedRepository<Posting, Integer> {
    private static final List<Role> FIELD =
            List.of(Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY, Role.GRID_WORKER);
    private static final Restriction SERVING = Restriction.of(
            "it.function in :field and it.acting = false and it.fromAt <= :at and (it.untilAt is null or it.untilAt > :at)");

    private final ConcurrentPosts posts;
    private final Engagements engagements;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Wall wall;

    PostRates(
            ScopedSession session,
            ConcurrentPosts posts,
            Engagements engagements,
            Territory territory,
            CurrentCaller caller,
            Wall wall) {
        super(Posting.class, session);
        this.posts = posts;
        this.engagements = engagements;
        this.territory = territory;
        this.caller = caller;
        this.wall = wall;
    }

    /** By station within the county; by county where none is told; of postings of one kind only where it is told. */
    List<PostRate> on(LocalDate day, Integer county, String kind) {
        Scope seen = caller.scope();
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> on(day, county, kind, seen)));
    }

    private List<PostRate> on(LocalDate day, Integer county, String kind, Scope seen) {
        List<Engagement> serving = serving(CivilTime.startOf(day.plusDays(1)).minusMillis(1)).stream()
                .filter(held -> kind == null || kind.equals(held.kind()))
                .toList();
        Map<Group, Set<Integer>> holders = new HashMap<>();
        Map<Integer, Ancestors> places = territory.ancestorsOf(
                serving.stream().flatMap(held -> held.areas().stream()).collect(Collectors.toSet()), day);
        serving.forEach(held -> held.areas().stream()
                .map(places::get)
                .filter(where -> where != null && seen.covers(where))
                .map(where -> unit(where, county))
                .filter(Objects::nonNull)
                .map(unit -> new Group(unit, held.function()))
                .forEach(group ->
                        holders.computeIfAbsent(group, any -> new HashSet<>()).add(held.person())));
        return rates(holders, posts.holdersOn(day));
    }

    private List<PostRate> rates(Map<Group, Set<Integer>> holders, Set<Integer> withPost) {
        Map<Integer, Area> areas =
                territory.areas(holders.keySet().stream().map(Group::unit).collect(Collectors.toSet()));
        return holders.entrySet().stream()
                .map(group -> new PostRate(
                        CoveredArea.of(group.getKey().unit(), areas),
                        group.getKey().function(),
                        group.getValue().size(),
                        group.getValue().stream().filter(withPost::contains).count()))
                .sorted(Comparator.comparing((PostRate rate) -> rate.area().id())
                        .thenComparing(PostRate::function))
                .toList();
    }

    /** What all postings came to at that instant. */
    private List<Engagement> serving(Instant at) {
        Map<Integer, Integer> people = new HashMap<>();
        select("it.id, it.personId", SERVING.with("field", FIELD).with("at", at), "", Object[].class)
                .forEach(row -> people.put((Integer) row[0], (Integer) row[1]));
        return engagements.of(Set.copyOf(people.values()), at).values().stream()
                .flatMap(List::stream)
                .filter(held -> people.containsKey(held.posting()))
                .toList();
    }

    private static Integer unit(Ancestors where, Integer county) {
        if (county == null) {
            return where.countyId();
        }
        return county.equals(where.countyId()) ? where.stationId() : null;
    }

    private record Group(int unit, Role function) {}
}
