package org.onebeat.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.Map;
import java.util.function.Consumer;

/** A listener's reactions, each in a span that continues the trace of what caused the event. */
final class Reactions {

    private final String listener;
    private final Map<String, Consumer<Received>> byType;
    private final Tracer tracer;

    Reactions(Listener listener, Tracer tracer) {
        this.listener = listener.name();
        this.byType = Map.copyOf(listener.reactions());
        this.tracer = tracer;
    }

    /** Whether it is to be taken; what cannot be read is, so that it is parked and seen. */
    boolean knows(Delivery delivery) {
        return delivery.flaw() != null || byType.containsKey(delivery.event().type());
    }

    void react(Delivery delivery) {
        Received event = delivery.event();
        Span span = tracer.spanBuilder(listener + " " + event.type())
                .setParent(Tracing.continuing(delivery.traceparent()))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.destination.name", event.topic())
                .setAttribute("messaging.kafka.message.key", event.key())
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            reaction(delivery).accept(event);
        } catch (RuntimeException e) {
            span.recordException(e);
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    private Consumer<Received> reaction(Delivery delivery) {
        String type = delivery.event().type();
        if (delivery.flaw() != null || !byType.containsKey(type)) {
            String flaw = delivery.flaw() == null ? "No reaction to " + type : delivery.flaw();
            throw new UnreadableEvent(flaw, null);
        }
        return byType.get(type);
    }
}
