package org.onebeat.fieldwork.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;

/**
 * Keeps which disputes and hazards are open where, since when and until when: for the hand-over of a village. A listener of
 * its own, so that an installation that has been running reads all of them once.
 */
@ApplicationScoped
class MatterBook implements Listener {

    private final MatterRows rows;

    MatterBook(MatterRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "open-matters";
    }

    @Override
    public Set<String> topics() {
        return MatterListener.TOPICS;
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return MatterListener.of((happening, reading) -> event -> rows.put(reading.apply(event)));
    }
}
