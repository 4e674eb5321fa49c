package org.onebeat.fieldwork.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.fieldwork.activity.ActivityFile.FoundThere;
import org.onebeat.fieldwork.find.Find;
import org.onebeat.fieldwork.find.Finds;
import org.onebeat.fieldwork.find.Opened;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Lays out activities: two queries for names, and one for finds where there are any. */
@ApplicationScoped
class ActivityFiles {

    private final Finds finds;
    private final Territory territory;

    ActivityFiles(Finds finds, Territory territory) {
        this.finds = finds;
        this.territory = territory;
    }

    ActivityFile fileOf(Activity activity) {
        Named named = Named.of(territory, Stream.of(activity.ancestors()), Stream.of(activity.by()));
        List<Find> found = activity.findCount() == 0 ? List.of() : finds.of(activity.id());
        return new ActivityFile(
                ActivityItem.of(activity, named),
                found.stream().map(ActivityFiles::line).toList());
    }

    private static FoundThere line(Find find) {
        return new FoundThere(
                find.id(), find.kind(), find.category(), find.severity(), find.sentence(), Opened.of(find));
    }
}
