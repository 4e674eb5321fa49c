package org.onebeat.fieldwork.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.fieldwork.notice.NewNotice;
import org.onebeat.fieldwork.notice.NoticeBoard;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;

/** Follows residents' requests: whoever one asks for is told, as case says. */
@ApplicationScoped
class RequestListener implements Listener {

    private static final Map<String, Reason> ASKING = Map.of(
            "asked", Reason.REQUEST_ASKED,
            "added", Reason.REQUEST_ADDED,
            "reopened", Reason.REQUEST_REOPENED,
            "reminded", Reason.REQUEST_DUE,
            "overdue", Reason.REQUEST_OVERDUE);

    private final NoticeBoard notices;

    RequestListener(NoticeBoard notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.case.resident-request.v1");
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        Map<String, Consumer<Received>> reactions = new HashMap<>();
        ASKING.forEach((happening, reason) ->
                reactions.put("org.onebeat.case.resident-request-" + happening + ".v1", event -> tell(event, reason)));
        return reactions;
    }

    private void tell(Received event, Reason reason) {
        RequestHappened request = event.as(RequestHappened.class);
        Reason told = reason == Reason.REQUEST_ASKED && request.isCallForHelp() ? Reason.HELP_CALLED : reason;
        request.asks()
                .forEach(person -> notices.tell(new NewNotice(
                        person,
                        told,
                        About.REQUEST,
                        request.request(),
                        event.sequence(),
                        request.number(),
                        request.kind(),
                        request.place().ancestors(),
                        request.recordedAt())));
    }
}
