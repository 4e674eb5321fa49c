package org.onebeat.jurisdiction.installation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Traits;
import org.onebeat.jurisdiction.area.Turns;
import org.onebeat.territory.Wall;

/** Seeds the root of both trees at the first start; at every later one it finds it. */
@ApplicationScoped
class Installation {

    private final InstallationSettings settings;
    private final Areas areas;
    private final Books books;
    private final Turns turns;
    private final Wall wall;

    Installation(InstallationSettings settings, Areas areas, Books books, Turns turns, Wall wall) {
        this.settings = settings;
        this.areas = areas;
        this.books = books;
        this.turns = turns;
        this.wall = wall;
    }

    void start(@Observes StartupEvent event) {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(this::seed));
    }

    private void seed() {
        // Two instances that start at once: the second waits here and then finds the city.
        turns.take(Place.CITY);
        if (areas.find(Place.CITY).isEmpty()) {
            Traits city = new Traits(settings.city().code(), settings.city().name(), null);
            Area root = areas.add(Area.of(Place.CITY, city, Place.ofCity(), settings.historyFrom()));
            books.tell(List.of(root.enter()));
        }
    }
}
