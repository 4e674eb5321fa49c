package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.Territory;

/** Codes that areas bore once, they or what became part of them, and what these are coded today. */
@ApplicationScoped
public class FormerCodes {

    private final Territory territory;
    private final Clock clock;

    FormerCodes(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /** In three questions, however many codes; what nobody ever bore is left out. */
    public Map<String, String> today(Collection<String> codes) {
        Map<String, Area> bearers = new HashMap<>(territory.areasByCode(codes));
        bearers.values().removeIf(Objects::isNull);
        List<Integer> ids = bearers.values().stream().map(Area::id).toList();
        Map<Integer, Integer> heirs = territory.heirs(ids, CivilTime.today(clock));
        Map<Integer, Area> areas = territory.areas(heirs.values());
        Map<String, String> today = new HashMap<>();
        bearers.forEach((code, bearer) -> Optional.ofNullable(heirs.get(bearer.id()))
                .map(areas::get)
                .map(Area::code)
                .filter(now -> !now.equals(code))
                .ifPresent(now -> today.put(code, now)));
        return today;
    }
}
