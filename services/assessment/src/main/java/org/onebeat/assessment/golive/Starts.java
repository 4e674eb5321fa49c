package org.onebeat.assessment.golive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.onebeat.assessment.area.AreaView;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.area.Grounds;
import org.onebeat.assessment.coverage.Villages;
import org.onebeat.assessment.span.Span;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Beat;

/** How far the areas below one have come. */
@ApplicationScoped
class Starts {
    private final Grounds grounds;
    private final Villages villages;
    private final Beginnings beginnings;
    private final Clock clock;

    Starts(Grounds grounds, Villages villages, Beginnings beginnings, Clock clock) {
        this.grounds = grounds;
        this.villages = villages;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    /** Those of the city for its people, one's own for a county's. */
    List<StartView> counties() {
        Ground top = grounds.find(null);
        return top.area().kind() == AreaKind.CITY
                ? below(top)
                : top.own().stream()
                        .filter(area -> area.kind() == AreaKind.COUNTY)
                        .map(area -> whole(grounds.find(area.id())))
                        .toList();
    }

    List<StartView> stations(int county) {
        return below(grounds.find(county));
    }

    private StartView whole(Ground ground) {
        return view(ground.area(), villages.of(ground), beginnings.on(ground, false), beginnings.on(ground, true));
    }

    private List<StartView> below(Ground ground) {
        AreaKind kind = ground.below().orElse(AreaKind.VILLAGE);
        LocalDate today = CivilTime.today(clock);
        Map<Integer, List<Beat>> beats = villages.of(ground).stream()
                .filter(beat -> beat.where().at(kind) != null)
                .collect(Collectors.groupingBy(beat -> beat.where().at(kind)));
        Map<Integer, Instant> real = beginnings.on(ground, false);
        Map<Integer, Instant> practice = beginnings.on(ground, true);
        return grounds.below(ground, new Span(today, today.plusDays(1))).stream()
                .map(child -> view(child, beats.getOrDefault(child.id(), List.of()), real, practice))
                .toList();
    }

    private static StartView view(
            Area area, List<Beat> beats, Map<Integer, Instant> real, Map<Integer, Instant> practice) {
        List<Instant> begun = begun(beats, real);
        List<Instant> practised = begun(beats, practice);
        return new StartView(
                AreaView.of(area),
                beats.size(),
                beats.stream().filter(beat -> beat.holder().isPresent()).count(),
                begun.size(),
                begun.stream().findFirst().orElse(null),
                practised.size(),
                practised.stream().findFirst().orElse(null));
    }

    private static List<Instant> begun(List<Beat> beats, Map<Integer, Instant> firsts) {
        return beats.stream()
                .map(beat -> firsts.get(beat.village()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
