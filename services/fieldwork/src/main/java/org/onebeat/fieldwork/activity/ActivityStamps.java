package org.onebeat.fieldwork.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
    public List<Activity> recordedIn(Set<Integer> areas, Instant since) {
        return activities.recordedSince(areas, since);
    }

    @Override
    public void turn(List<Activity> wrong, Instant now) {
        outbox.appendAll(wrong.stream().flatMap(this::turned).toList());
    }

    private Stream<Event> turned(Activity activity) {
        boolean practice = !activity.training();
        List<Find> found = activity.findCount() == 0 ? List.of() : finds.of(activity.id());
        return Stream.concat(Stream.of(activity.mark(practice)), found.stream().map(find -> find.mark(practice)));
    }
}
