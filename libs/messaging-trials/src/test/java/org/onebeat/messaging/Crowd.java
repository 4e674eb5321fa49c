package org.onebeat.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** As the chronicle, but takes what there is at once. */
final class Crowd implements Listener {

    final List<Integer> sizes = new CopyOnWriteArrayList<>();
    private final Chronicle chronicle;

    Crowd(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public Set<String> topics() {
        return chronicle.topics();
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of();
    }

    @Override
    public Map<String, Consumer<List<Received>>> reactionsTogether() {
        return Map.of(Happened.TYPE, this::write);
    }

    private void write(List<Received> events) {
        sizes.add(events.size());
        events.forEach(chronicle.reactions().get(Happened.TYPE));
    }
}
