package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;

/** Hears how many households and people villages counted. */
@ApplicationScoped
class CountListener implements Listener {
    private final HeardCounts counts;

    CountListener(HeardCounts counts) {
        this.counts = counts;
    }

    @Override
    public String name() {
        return "village-counts";
    }

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.jurisdiction.village-count.v1");
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of(
                "org.onebeat.jurisdiction.village-counted.v1",
                event -> counts.take(event.as(VillageCounted.class), event.sequence()));
    }
}
