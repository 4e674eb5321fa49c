package org.onebeat.jurisdiction.reform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Turns;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/**
 * What was planned for a day comes into force on it: rows turn, and areas are told again, so that every service's open
 * work follows then. Once, however many replicas look; whoever was away finds what is due.
 */
@ApplicationScoped
class Turning implements Recurring {

    private final Areas areas;
    private final Turns turns;
    private final Gazette gazette;
    private final TurningSettings settings;
    private final Wall wall;
    private final Clock clock;

    Turning(Areas areas, Turns turns, Gazette gazette, TurningSettings settings, Wall wall, Clock clock) {
        this.areas = areas;
        this.turns = turns;
        this.gazette = gazette;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "map turning";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void look() {
        turn();
    }

    /** Turns whatever is due; answers how many areas did. */
    int turn() {
        int all = 0;
        int some;
        do {
            some = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(this::turnSome));
            all += some;
        } while (some == settings.batch());
        return all;
    }

    private int turnSome() {
        if (due(1).isEmpty()) {
            return 0;
        }
        turns.take(Place.CITY);
        Reform reform = new Reform();
        areas.locked(due(settings.batch())).forEach(area -> reform.did(area, area.again()));
        gazette.publish(reform);
        return reform.areas().size();
    }

    private List<Integer> due(int most) {
        return areas.due(CivilTime.today(clock), most);
    }
}
