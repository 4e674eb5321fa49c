package org.onebeat.fieldwork.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.fieldwork.notice.NewNotice;
import org.onebeat.fieldwork.notice.NoticeBoard;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Territory;

/** Tells whoever is seconded to a village that the term nears its end. */
@ApplicationScoped
class SecondmentListener implements Listener {
    private final NoticeBoard notices;
    private final Territory territory;
    private final Clock clock;

    SecondmentListener(NoticeBoard notices, Territory territory, Clock clock) {
        this.notices = notices;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "secondments";
    }

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.personnel.secondment.v1");
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of("org.onebeat.personnel.secondment-ending.v1", this::tell);
    }

    private void tell(Received event) {
        SecondmentEnding ending = event.as(SecondmentEnding.class);
        // Where the village stands, or what became of it; of a village that nobody knows there is nothing to tell.
        Ancestors where = territory
                .placesOf(Set.of(ending.village()), CivilTime.today(clock))
                .get(ending.village());
        if (where != null) {
            tell(ending, event.sequence(), where);
        }
    }

    private void tell(SecondmentEnding ending, long sequence, Ancestors where) {
        notices.tell(new NewNotice(
                ending.person(),
                Reason.SECONDMENT_ENDING,
                About.SECONDMENT,
                ending.matter(),
                sequence,
                null,
                null,
                where,
                clock.instant()));
    }
}
