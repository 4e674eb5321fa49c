package org.onebeat.cases.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;

/** Hears what officers come across in the field; disputes among it open a file by themselves. */
@ApplicationScoped
class FindListener implements Listener {

    private final FoundDisputes found;

    FindListener(FoundDisputes found) {
        this.found = found;
    }

    @Override
    public String name() {
        return "finds";
    }

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.fieldwork.find.v1");
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of("org.onebeat.fieldwork.find-reported.v1", event -> found.take(event.as(FindReported.class)));
    }
}
