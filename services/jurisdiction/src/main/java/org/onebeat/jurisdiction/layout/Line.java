package org.onebeat.jurisdiction.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Beat;
import org.onebeat.territory.Role;

/**
 * Who holds what in a part of the trees on a day.
 *
 * @param places where the areas stand that somebody may hold
 */
record Line(Collection<Beat> beats, Collection<Held> posts, Map<Integer, Ancestors> places) {

    /** Those who hold this function for exactly this area. */
    List<Member> of(Role function, Integer area) {
        return posts.stream()
                .filter(held -> held.function() == function && Objects.equals(held.area(), area))
                .map(Member::of)
                .toList();
    }

    /** Of a village: whoever holds this function for one of its grids, or all of it. */
    List<Member> within(Role function, int village) {
        return below(function, AreaKind.VILLAGE, village)
                .map(Member::of)
                .distinct()
                .toList();
    }

    /** How many people hold this function in the area. */
    int people(Role function, AreaKind kind, int area) {
        return (int) below(function, kind, area).map(Held::person).distinct().count();
    }

    List<Beat> villagesOf(AreaKind kind, int area) {
        return beats.stream()
                .filter(beat -> Objects.equals(beat.where().at(kind), area))
                .toList();
    }

    private Stream<Held> below(Role function, AreaKind kind, int area) {
        return posts.stream().filter(held -> held.function() == function && stands(held.area(), kind, area));
    }

    private boolean stands(int held, AreaKind kind, int area) {
        Ancestors place = places.get(held);
        return place != null && Objects.equals(place.at(kind), area);
    }
}
