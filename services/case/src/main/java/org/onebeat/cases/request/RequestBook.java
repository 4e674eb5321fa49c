package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;

/** What goes with every change of a request, in the same transaction: the event and the audit trail. */
@ApplicationScoped
class RequestBook {

    static final String RECORD = "resident-request";

    private final Requests requests;
    private final Attention attention;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    RequestBook(Requests requests, Attention attention, Outbox outbox, Trail trail, Clock clock) {
        this.requests = requests;
        this.attention = attention;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** Before it is done: what else the call does is noted after it. */
    void note(ResidentRequest request, Happening deed) {
        trail.note(deed.deed(), RECORD, request.id().toString(), request.ancestors(), null);
    }

    /**
     * @param by person id; null where the resident did it
     * @return person ids of those whose attention it asks for
     */
    List<Integer> tell(ResidentRequest request, Happening happening, Integer by) {
        RequestEvent event = eventOf(request, happening, by);
        outbox.append(event);
        requests.settle();
        return event.asks();
    }

    /** What came over many by itself, told and written together. */
    void enterAll(List<ResidentRequest> several, Function<ResidentRequest, Happening> change) {
        List<RequestEvent> events = several.stream()
                .map(request -> {
                    RequestEvent event = eventOf(request, change.apply(request), null);
                    note(request, event.happening());
                    return event;
                })
                .toList();
        outbox.appendAll(events);
        requests.settle();
    }

    private RequestEvent eventOf(ResidentRequest request, Happening happening, Integer by) {
        Instant now = clock.instant();
        return RequestEvent.of(request, happening, by, attention.asked(request, happening, now), now);
    }
}
