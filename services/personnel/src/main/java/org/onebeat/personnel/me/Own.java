package org.onebeat.personnel.me;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;

/**
 * What is somebody's own is theirs to read wherever it stands (domain.md section 9): an auxiliary serves in villages and
 * sees no more of the station, yet stands in its register themselves.
 */
@ApplicationScoped
public class Own {
    private final CurrentCaller caller;
    private final Territory territory;
    private final Wall wall;
    private final Clock clock;

    Own(CurrentCaller caller, Territory territory, Wall wall, Clock clock) {
        this.caller = caller;
        this.territory = territory;
        this.wall = wall;
        this.clock = clock;
    }

    /** What is answered about the caller's person id. The question must be about nobody else, and change nothing. */
    public <T> T ask(IntFunction<T> question) {
        int person = caller.personId();
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> question.apply(person)));
    }

    /**
     * Lets the running transaction reach the caller's own entry, to put something of it right, and answers the caller's
     * person id: nothing that follows is about anybody else.
     */
    public int admit() {
        wall.admit(place().countyId());
        return caller.personId();
    }

    /** Where the caller's own unit stands: what they do about themselves is noted there. */
    public Ancestors place() {
        int unit = territory.person(caller.personId()).orElseThrow().unit();
        LocalDate today = CivilTime.today(clock);
        return Optional.ofNullable(territory.placesOf(List.of(unit), today).get(unit))
                .orElseGet(() -> territory.ancestorsOf(unit, today));
    }
}
