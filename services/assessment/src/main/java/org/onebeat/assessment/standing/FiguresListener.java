package org.onebeat.assessment.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.assessment.golive.FirstRecords;
import org.onebeat.assessment.golive.Told;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;

/** Hears everybody's events. One listener for all of them: what it builds is one thing, and is built anew as one. */
@ApplicationScoped
class FiguresListener implements Listener {
    static final String NAME = "figures";

    private final Instance<Source> sources;
    private final Ledger ledger;
    private final FirstRecords firsts;

    FiguresListener(Instance<Source> sources, Ledger ledger, FirstRecords firsts) {
        this.sources = sources;
        this.ledger = ledger;
        this.firsts = firsts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return sources.stream().flatMap(source -> source.topics().stream()).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        Map<String, Consumer<Received>> reactions = new HashMap<>();
        for (Source source : sources) {
            source.readings().forEach((type, reading) -> reactions.put(type, event -> enter(reading, event)));
            source.marks().forEach((type, reading) -> reactions.put(type, event -> mark(reading, event)));
        }
        return reactions;
    }

    private void enter(Function<Received, Happening> reading, Received event) {
        Told told = event.as(Told.class);
        firsts.note(told);
        // practice counts nowhere
        if (!told.training()) {
            ledger.enter(reading.apply(event));
        }
    }

    /** What seemed practice counts as it stands by now, as if told for the first time; what seemed real no more. */
    private void mark(Function<Received, Happening> reading, Received event) {
        Told told = event.as(Told.class);
        firsts.mark(told);
        Happening happening = reading.apply(event);
        ledger.enter(told.training() ? new TakenBack(happening) : happening);
    }
}
