package org.onebeat.cases.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.Holder;
import org.onebeat.territory.PostingChanged;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;

/**
 * Open matters move with the post and with the village (architecture.md section 4), in the transaction in which the
 * change is heard: no instant is left at which nobody, or two, answer for one.
 */
@ApplicationScoped
class OpenWork {

    private final Disputes disputes;
    private final Territory territory;
    private final RoutingLock lock;
    private final Outbox outbox;
    private final Clock clock;

    OpenWork(Disputes disputes, Territory territory, RoutingLock lock, Outbox outbox, Clock clock) {
        this.disputes = disputes;
        this.territory = territory;
        this.lock = lock;
        this.outbox = outbox;
        this.clock = clock;
    }

    void follow(@Observes PostingChanged changed) {
        follow(changed.areaIds());
    }

    void follow(@Observes AreaChanged changed) {
        follow(changed.areaIds());
    }

    private void follow(Set<Integer> areas) {
        lock.alone();
        List<Dispute> open = disputes.openBelow(areas);
        Instant now = clock.instant();
        Map<Integer, Ancestors> places = territory.ancestorsOf(
                open.stream().map(OpenWork::village).collect(Collectors.toSet()), CivilTime.dayOf(now));
        Map<Integer, List<Holder>> serving = new HashMap<>();
        for (Dispute dispute : open) {
            List<Holder> holders =
                    serving.computeIfAbsent(village(dispute), village -> territory.serving(village, now));
            // a village that has no place any more keeps its last one: its open matters are still somebody's
            Ancestors where = places.getOrDefault(village(dispute), dispute.ancestors());
            follow(dispute, where, holders, now);
        }
    }

    private void follow(Dispute dispute, Ancestors where, List<Holder> holders, Instant now) {
        Responsibility present = dispute.presentResponsibility().orElseThrow();
        boolean stays = present.how() == How.ASSIGNED
                && holders.stream().anyMatch(holder -> holder.personId() == present.person());
        Integer holder =
                holders.isEmpty() ? null : Integer.valueOf(holders.getFirst().personId());
        Integer person = stays ? present.person() : holder;
        How how = stays ? How.ASSIGNED : How.ROUTED;
        if (!present.is(person, how) || !dispute.ancestors().equals(where)) {
            outbox.append(dispute.move(Act.byItself(now), where, person, how));
        }
    }

    private static int village(Dispute dispute) {
        return dispute.ancestors().villageId();
    }
}
