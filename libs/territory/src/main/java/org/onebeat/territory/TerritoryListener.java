package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;

/** Follows what jurisdiction and personnel publish; an authority leaves out the topics it writes itself. */
@ApplicationScoped
class TerritoryListener implements Listener {
    static final String NAME = "territory";
    private static final String TOPICS =
            "onebeat.jurisdiction.area.v1,onebeat.jurisdiction.working-year.v1,onebeat.personnel.person.v1,"
                    + "onebeat.personnel.posting.v1,onebeat.personnel.duty.v1";

    private final Replica replica;
    private final WorkingYears years;
    private final Set<String> topics;

    TerritoryListener(
            Replica replica,
            WorkingYears years,
            @ConfigProperty(name = "onebeat.territory.topics", defaultValue = TOPICS) Set<String> topics) {
        this.replica = replica;
        this.years = years;
        this.topics = Set.copyOf(topics);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return topics;
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of();
    }

    /** A city's onboarding is some 16,000 events. */
    @Override
    public Map<String, Consumer<List<Received>>> reactionsTogether() {
        return Map.of(
                "org.onebeat.jurisdiction.area-changed.v1",
                events -> replica.applyAreas(last(events, TerritoryListener::area)),
                "org.onebeat.personnel.person-changed.v1",
                events -> replica.applyPeople(
                        last(events, event -> event.as(PersonState.class).at(event.sequence()))),
                "org.onebeat.personnel.posting-changed.v1",
                events -> replica.applyPostings(last(events, TerritoryListener::posting)),
                "org.onebeat.personnel.duties-arranged.v1",
                events -> replica.applyDuties(
                        last(events, event -> event.as(DutiesState.class).at(event.sequence()))),
                "org.onebeat.jurisdiction.working-year-announced.v1",
                events -> last(events, event -> event.as(WorkingYear.class).at(event.sequence()))
                        .forEach(years::put));
    }

    /** An older one does not say when it was told: when it was written. */
    private static PostingState posting(Received event) {
        PostingState state = event.as(PostingState.class).at(event.sequence());
        return state.told() == null ? state.toldAt(event.time()) : state;
    }

    /** An older one does not say when it was told: on the day on which it was written. */
    private static AreaState area(Received event) {
        AreaState state = event.as(AreaState.class).at(event.sequence());
        return state.told() == null ? state.toldOn(CivilDay.of(event.time())) : state;
    }

    /** Each tells the whole history: of several of one key the last one says all. */
    private static <T> Collection<T> last(List<Received> events, Function<Received, T> reading) {
        Map<String, T> states = new LinkedHashMap<>();
        events.forEach(event -> states.put(event.key(), reading.apply(event)));
        return states.values();
    }
}
