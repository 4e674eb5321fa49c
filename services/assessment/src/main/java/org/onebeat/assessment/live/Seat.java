package org.onebeat.assessment.live;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.onebeat.territory.Scope;

/** One stream, its caller's scope as last asked for, and what it shows. Used by one thread. */
final class Seat {
    private static final long RECONNECT_MILLIS = 1_000;

    private final Ticket ticket;
    private final Question question;
    private final SseEventSink sink;
    private final Sse sse;
    private Scope scope;
    private Shown shown;
    private CompletionStage<?> sending = CompletableFuture.completedStage(null);

    Seat(Ticket ticket, Scope scope, Question question, SseEventSink sink, Sse sse) {
        this.ticket = ticket;
        this.scope = scope;
        this.question = question;
        this.sink = sink;
        this.sse = sse;
    }

    Ticket ticket() {
        return ticket;
    }

    Scope scope() {
        return scope;
    }

    Question question() {
        return question;
    }

    void see(Scope now) {
        scope = now;
    }

    /** Sends what is new. While an earlier event is on its way to a slow reader, nothing piles up behind it. */
    void show(Shown next, Function<Shown, String> written) {
        if (isIdle() && (shown == null || !next.showsTheSameAs(shown))) {
            send(sse.newEventBuilder()
                    .name("figures")
                    .reconnectDelay(RECONNECT_MILLIS)
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(written.apply(next))
                    .build());
            shown = next;
        }
    }

    void keepAlive() {
        if (isIdle()) {
            send(sse.newEventBuilder().comment("still here").build());
        }
    }

    void leave() {
        sink.close();
    }

    boolean left() {
        return sink.isClosed();
    }

    private boolean isIdle() {
        return !left() && sending.toCompletableFuture().isDone();
    }

    private void send(OutboundSseEvent event) {
        sending = sink.send(event);
    }
}
