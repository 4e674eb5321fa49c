package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.installation.InstallationSettings;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

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

    /** A day after its first, of an area that has no end yet. */
    LocalDate ofEnd(LocalDate wished, Area area) {
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
