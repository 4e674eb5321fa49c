package org.onebeat.assessment.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.assessment.area.AreaView;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.area.Grounds;
import org.onebeat.assessment.coverage.Villages;
import org.onebeat.assessment.indicator.Glance;
import org.onebeat.assessment.indicator.Momentary;
import org.onebeat.assessment.indicator.Value;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Beat;
import org.onebeat.territory.Territory;

/** Villages gone silent: no field record, dispute or hazard for some days; a village never heard of is one of them. */
@ApplicationScoped
class Silence implements Glance {
    static final int DAYS = 14;
    private static final String ORDER = "silent-villages";

    private final LastHeard lastHeard;
    private final Villages villages;
    private final Grounds grounds;
    private final Territory territory;
    private final Clock clock;

    Silence(LastHeard lastHeard, Villages villages, Grounds grounds, Territory territory, Clock clock) {
        this.lastHeard = lastHeard;
        this.villages = villages;
        this.grounds = grounds;
        this.territory = territory;
        this.clock = clock;
    }

    /** The longest silent first. */
    @Transactional
    Page<SilentVillage> page(Integer area, int days, Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.instant(0), at.number(1)));
        List<Silent> silent = silent(grounds.find(area), days).stream()
                .sorted(Silent.ORDER)
                .filter(one -> after.isEmpty()
                        || Silent.ORDER.compare(one, Silent.at((Instant) after.get(0), (Integer) after.get(1))) > 0)
                .limit(paging.probe())
                .toList();
        Map<Integer, Area> areas = territory.areas(named(silent));
        return Page.of(silent, paging, one -> view(one, areas), one -> Cursor.of(ORDER, one.heardAt(), one.village()));
    }

    @Override
    public Momentary of() {
        return Momentary.SILENT;
    }

    @Override
    public Value on(Ground ground) {
        return Value.count(silent(ground, DAYS).size());
    }

    @Override
    public Map<Integer, Value> below(Ground ground, Set<Integer> areas) {
        AreaKind kind = ground.below().orElse(AreaKind.VILLAGE);
        Map<Integer, Long> silent = silent(ground, DAYS).stream()
                .map(one -> one.beat().where().at(kind))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(area -> area, Collectors.counting()));
        return areas.stream()
                .collect(Collectors.toMap(area -> area, area -> Value.count(silent.getOrDefault(area, 0L))));
    }

    /** Where people practise, silence says nothing. */
    private List<Silent> silent(Ground ground, int days) {
        Instant since = CivilTime.startOf(CivilTime.today(clock).minusDays(days - 1L));
        Map<Integer, Instant> heard = lastHeard.on(ground);
        Set<Integer> practising = territory.inTraining(clock.instant());
        return villages.of(ground).stream()
                .filter(beat -> !practising.contains(beat.where().countyId())
                        && !practising.contains(beat.where().stationId()))
                .map(beat -> new Silent(beat, heard.get(beat.village())))
                .filter(one -> one.last() == null || one.last().isBefore(since))
                .toList();
    }

    private static Set<Integer> named(List<Silent> silent) {
        Set<Integer> ids = new HashSet<>();
        silent.forEach(one -> {
            ids.add(one.village());
            ids.add(one.beat().where().stationId());
        });
        ids.remove(null);
        return ids;
    }

    private static SilentVillage view(Silent one, Map<Integer, Area> areas) {
        Area station = areas.get(one.beat().where().stationId());
        return new SilentVillage(
                AreaView.of(areas.get(one.village())),
                station == null ? null : AreaView.of(station),
                one.beat().holder().orElse(null),
                one.last());
    }

    /** @param last null for never */
    private record Silent(int village, Beat beat, Instant last) {
        static final Comparator<Silent> ORDER =
                Comparator.comparing(Silent::heardAt).thenComparing(Silent::village);

        Silent(Beat beat, Instant last) {
            this(beat.village(), beat, last);
        }

        static Silent at(Instant last, int village) {
            return new Silent(village, null, last);
        }

        Instant heardAt() {
            return last == null ? Instant.EPOCH : last;
        }
    }
}
