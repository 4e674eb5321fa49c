package org.onebeat.fieldwork.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.onebeat.fieldwork.find.Find;
import org.onebeat.fieldwork.find.Finds;
import org.onebeat.messaging.Event;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.StampedRecords;

/** Which activities are practice and which are real; what was come upon follows, and with it what it became. */
@ApplicationScoped
class ActivityStamps implements StampedRecords<Activity> {

    private final Activities activities;
    private final Finds finds;
    private final Outbox outbox;

    ActivityStamps(Activities activities, Finds finds, Outbox outbox) {
        this.activities = activities;
        this.finds = finds;
        this.outbox = outbox;
    }

    @Override
    public List<Activity> recordedIn(Set<Integer> villages, Instant since) {
        return activities.recordedSince(villages, since);
    }

    @Override
    public void turn(List<Activity> wrong, Instant now) {
        List<UUID> occasions = wrong.stream()
                .filter(activity -> activity.findCount() > 0)
                .map(Activity::id)
                .toList();
        Stream<Find> found = occasions.isEmpty() ? Stream.of() : finds.of(occasions).stream();
        Stream<Event> events = Stream.concat(
                found.map(find -> find.mark(!find.training())),
                wrong.stream().map(activity -> activity.mark(!activity.training())));
        outbox.appendAll(events.toList());
    }
}
