package org.onebeat.personnel.concurrent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Territory;

/** The share of those who serve in the field that hold a second post, by county or station (domain.md section 3). */
@ApplicationScoped
class PostRates extends ScopedRepository<Posting, Integer> {
    private static final List<Role> FIELD =
            List.of(Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY, Role.GRID_WORKER);
    private static final Restriction SERVING =
            Restriction.of("it.function in :field and it.fromAt <= :at and (it.untilAt is null or it.untilAt > :at)");
    private static final Restriction WITH_POST =
            Restriction.of("exists (select 1 from ConcurrentPost post where post.personId = it.personId"
                    + " and post.from <= :day and (post.until is null or post.until > :day))");

    private final Territory territory;

    PostRates(ScopedSession session, Territory territory) {
        super(Posting.class, session);
        this.territory = territory;
    }

    /** By station within the county; by county where none is told. */
    List<PostRate> on(LocalDate day, Integer county) {
        String level = county == null ? "countyId" : "stationId";
        Instant at = CivilTime.startOf(day.plusDays(1)).minusMillis(1);
        Restriction serving = SERVING.with("field", FIELD)
                .with("at", at)
                .andIf(county, "it.ancestors.countyId = :county and it.ancestors.stationId is not null", "county");
        List<HolderCount> holders = counts(serving, level);
        Map<String, Long> withPost = new HashMap<>();
        counts(serving.and(WITH_POST.with("day", day)), level)
                .forEach(count -> withPost.put(key(count), count.people()));
        Map<Integer, Area> areas =
                territory.areas(holders.stream().map(HolderCount::area).collect(Collectors.toSet()));
        return holders.stream()
                .map(count -> new PostRate(
                        CoveredArea.of(count.area(), areas),
                        count.function(),
                        count.people(),
                        withPost.getOrDefault(key(count), 0L)))
                .sorted(Comparator.comparing((PostRate rate) -> rate.area().id())
                        .thenComparing(PostRate::function))
                .toList();
    }

    private List<HolderCount> counts(Restriction where, String level) {
        return select(
                "new org.onebeat.personnel.concurrent.HolderCount(it.ancestors." + level
                        + ", it.function, count(distinct it.personId))",
                where,
                "group by it.ancestors." + level + ", it.function",
                HolderCount.class);
    }

    private static String key(HolderCount count) {
        return count.area() + " " + count.function();
    }
}
