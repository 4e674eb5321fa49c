package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.installation.InstallationSettings;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;

/** From which days on something can change. */
@ApplicationScoped
class Days {

    private static final int YEARS_AHEAD = 5;
    private static final String FIELD = "from";

    private final InstallationSettings settings;
    private final Clock clock;

    Days(InstallationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The day that is wished, today unless told: since the installation's history begins, and in the foreseeable future. */
    LocalDate of(LocalDate wished) {
        LocalDate today = CivilTime.today(clock);
        LocalDate day = wished == null ? today : wished;
        if (day.isBefore(settings.historyFrom()) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refusal.ruleBroken(
                            "day-out-of-reach",
                            Map.of("first", settings.historyFrom(), "last", today.plusYears(YEARS_AHEAD)))
                    .at(FIELD);
        }
        return day;
    }

    /** A day in the life of the area. */
    LocalDate of(LocalDate wished, Area area) {
        LocalDate day = of(wished);
        if (day.isBefore(area.from()) || area.until() != null && !day.isBefore(area.until())) {
            throw Refusal.ruleBroken(
                            "not-there-then",
                            Map.of(
                                    "name", area.name(),
                                    "first", area.from(),
                                    "until", area.until() == null ? "" : area.until()))
                    .at(FIELD);
        }
        return day;
    }

    /** A day yet to come for which something is planned of the area. */
    LocalDate ahead(LocalDate wished, Area area) {
        LocalDate today = CivilTime.today(clock);
        SortedSet<LocalDate> planned = area.turningDays().tailSet(today.plusDays(1));
        if (planned.contains(wished)) {
            return wished;
        }
        String rule = area.turningDays().contains(wished) ? "day-has-come" : "nothing-planned";
        throw Refusal.conflict(rule, Map.of("name", area.name(), "day", wished))
                .at("day")
                .with("planned", planned);
    }

    /** A day after its first, of an area that has no end yet, and for which nothing is planned then or later. */
    LocalDate ofEnd(LocalDate wished, Area area) {
        LocalDate day = ofDivision(wished, area);
        SortedSet<LocalDate> planned = area.turningDays().tailSet(day);
        if (isAhead(day) && !planned.isEmpty()) {
            throw Withdrawing.firstAt(area, planned.first());
        }
        return day;
    }

    /** What is planned is not planned over, for it could not be given back: the member is to come to one of these then. */
    void demandFree(Area member, AreaKind above, Set<Integer> parents, LocalDate day) {
        member.memberships().stream()
                .filter(held -> isAhead(day) && held.kind() == above && parents.contains(held.parent()))
                .filter(held -> !held.from().isBefore(day))
                .findFirst()
                .ifPresent(held -> {
                    throw Withdrawing.firstAt(member, held.from());
                });
    }

    private boolean isAhead(LocalDate day) {
        return day.isAfter(CivilTime.today(clock));
    }

    /** A day after its first, of an area that has no end yet. */
    LocalDate ofDivision(LocalDate wished, Area area) {
        if (area.until() != null) {
            throw Refusal.conflict("area-ends-already", Map.of("name", area.name(), "until", area.until()));
        }
        LocalDate day = of(wished, area);
        if (day.equals(area.from())) {
            throw Refusal.ruleBroken("ends-on-first-day", Map.of("name", area.name(), "first", area.from()))
                    .at(FIELD);
        }
        return day;
    }
}
