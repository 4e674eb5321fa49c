package org.onebeat.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A listener's reactions, each in a span that continues the trace of what caused the event. */
final class Reactions {

    private final String listener;
    private final Map<String, Consumer<List<Received>>> byType;
    private final Set<String> together;
    private final Tracer tracer;

    Reactions(Listener listener, Tracer tracer) {
        this.listener = listener.name();
        this.byType = new HashMap<>(listener.reactionsTogether());
        this.together = Set.copyOf(byType.keySet());
        listener.reactions().forEach((type, reaction) -> byType.put(type, events -> events.forEach(reaction)));
        this.tracer = tracer;
    }

    /** Whether it is to be taken; what cannot be read is, so that it is parked and seen. */
    boolean knows(Delivery delivery) {
        return delivery.flaw() != null || byType.containsKey(delivery.event().type());
    }

    /** To each in its order; what is to be taken together comes last. */
    void react(List<Delivery> deliveries) {
        var masses = new LinkedHashMap<String, List<Delivery>>();
        for (Delivery delivery : deliveries) {
            if (delivery.flaw() == null && together.contains(delivery.event().type())) {
                masses.computeIfAbsent(delivery.event().type(), type -> new ArrayList<>())
                        .add(delivery);
            } else {
                react(delivery);
            }
        }
        masses.values().forEach(this::reactTogether);
    }

    void react(Delivery delivery) {
        reactTogether(List.of(delivery));
    }

    /** Events of one type, in a span that continues the trace of the first. */
    private void reactTogether(List<Delivery> deliveries) {
        Delivery delivery = deliveries.getFirst();
        Received event = delivery.event();
        Span span = tracer.spanBuilder(listener + " " + event.type())
                .setParent(Tracing.continuing(delivery.traceparent()))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.destination.name", event.topic())
                .setAttribute("messaging.kafka.message.key", event.key())
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            reaction(delivery).accept(deliveries.stream().map(Delivery::event).toList());
        } catch (RuntimeException e) {
            span.recordException(e);
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    private Consumer<List<Received>> reaction(Delivery delivery) {
        String type = delivery.event().type();
        if (delivery.flaw() != null || !byType.containsKey(type)) {
            String flaw = delivery.flaw() == null ? "No reaction to " + type : delivery.flaw();
            throw new UnreadableEvent(flaw, null);
        }
        return byType.get(type);
    }
}
