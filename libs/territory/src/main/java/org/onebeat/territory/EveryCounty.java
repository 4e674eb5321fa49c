package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.messaging.ListenerScope;

/** Listeners work for every county, and this is the one place that says so. */
@ApplicationScoped
class EveryCounty implements ListenerScope {
    private final Wall wall;

    EveryCounty(Wall wall) {
        this.wall = wall;
    }

    @Override
    public void run(Runnable work) {
        wall.asInstallation(work);
    }
}
