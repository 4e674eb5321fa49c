package org.onebeat.fieldwork.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** Whoever has not signed in time is told, and the chief of the station; once. */
@ApplicationScoped
class RunningOut implements Recurring {

    private static final int BATCH = 100;

    private final Unsigned unsigned;
    private final Handovers handovers;
    private final HandoverNotices notices;
    private final FieldworkSettings settings;
    private final Wall wall;
    private final Clock clock;

    RunningOut(
            Unsigned unsigned,
            Handovers handovers,
            HandoverNotices notices,
            FieldworkSettings settings,
            Wall wall,
            Clock clock) {
        this.unsigned = unsigned;
        this.handovers = handovers;
        this.notices = notices;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hand-overs running out";
    }

    @Override
    public Duration every() {
        return settings.lookEvery();
    }

    @Override
    public void look() {
        int batch;
        do {
            batch = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(this::some));
        } while (batch == BATCH);
    }

    private int some() {
        Instant now = Act.micros(clock.instant());
        List<UUID> claimed = unsigned.claim(now, BATCH);
        claimed.forEach(id -> {
            Handover handover = handovers.find(id).orElseThrow();
            notices.tell(handover, handover.runOut(now));
        });
        return claimed.size();
    }
}
