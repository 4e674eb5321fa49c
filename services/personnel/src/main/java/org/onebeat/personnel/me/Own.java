package org.onebeat.personnel.me;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntFunction;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Wall;

/**
 * What is somebody's own is theirs to read wherever it stands (domain.md section 9): an auxiliary serves in villages and
 * sees no more of the station, yet stands in its register themselves.
 */
@ApplicationScoped
public class Own {
    private final CurrentCaller caller;
    private final Wall wall;

    Own(CurrentCaller caller, Wall wall) {
        this.caller = caller;
        this.wall = wall;
    }

    /** What is answered about the caller's person id. The question must be about nobody else, and change nothing. */
    public <T> T ask(IntFunction<T> question) {
        int person = caller.personId();
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> question.apply(person)));
    }
}
