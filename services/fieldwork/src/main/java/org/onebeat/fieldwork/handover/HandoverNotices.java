package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.fieldwork.notice.NewNotice;
import org.onebeat.fieldwork.notice.NoticeBoard;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Whose attention a hand-over asks for; nobody is told of what they did themselves. */
@ApplicationScoped
class HandoverNotices {

    private final NoticeBoard notices;
    private final Territory territory;

    HandoverNotices(NoticeBoard notices, Territory territory) {
        this.notices = notices;
        this.territory = territory;
    }

    void tell(Handover handover, HandoverEvent event) {
        List<Integer> both = List.of(handover.outgoing(), handover.incoming());
        switch (event.happening()) {
            case OPENED -> tell(handover, event, Reason.HANDOVER_OPENED, both);
            case HANDED_OVER -> tell(handover, event, Reason.HANDOVER_READY, List.of(handover.incoming()));
            case SENT_BACK -> tell(handover, event, Reason.HANDOVER_SENT_BACK, List.of(handover.outgoing()));
            case CALLED_OFF -> tell(handover, event, Reason.HANDOVER_CALLED_OFF, both);
            case OVERDUE -> {
                tell(handover, event, Reason.HANDOVER_OVERDUE, List.of(handover.waitsFor()));
                tell(handover, event, Reason.HANDOVER_STUCK, chiefsOf(handover, event));
            }
            case CHANGED, NOTED, TICKED, TAKEN_OVER -> {}
        }
    }

    private List<Integer> chiefsOf(Handover handover, HandoverEvent event) {
        Integer station = handover.ancestors().stationId();
        return station == null
                ? List.of()
                : territory.holdersOf(station, Role.STATION_CHIEF, event.at()).stream()
                        .map(Holder::personId)
                        .filter(chief -> chief != handover.waitsFor())
                        .toList();
    }

    private void tell(Handover handover, HandoverEvent event, Reason reason, List<Integer> people) {
        people.stream()
                .filter(person -> !person.equals(event.by()))
                .forEach(person -> notices.tell(new NewNotice(
                        person,
                        reason,
                        About.HANDOVER,
                        handover.id(),
                        event.sequence(),
                        null,
                        null,
                        handover.ancestors(),
                        event.at())));
    }
}
