package org.onebeat.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Starts the relay and a subscription for each listener after everything else, and ends them first. */
@ApplicationScoped
class Messaging {

    private final MessagingSettings settings;
    private final Clients clients;
    private final Bell bell;
    private final Instance<Listener> listeners;
    private final InboxTransactions inbox;
    private final MeterRegistry meters;
    private final Tracer tracer;
    private final List<Worker> workers = new ArrayList<>();

    Messaging(
            MessagingSettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Bell bell,
            Instance<Listener> listeners,
            ListenerScope scope,
            Transactions transactions,
            DataSource database,
            MeterRegistry meters,
            OpenTelemetry telemetry) {
        this.settings = settings;
        this.clients = new Clients(broker);
        this.bell = bell;
        this.listeners = listeners;
        this.inbox = new InboxTransactions(scope, transactions, database);
        this.meters = meters;
        this.tracer = telemetry.getTracer("onebeat-messaging");
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent event) {
        if (!settings.enabled()) {
            return;
        }
        new Gauges(inbox.database()).bindTo(meters);
        listeners.stream()
                .filter(listener -> !listener.topics().isEmpty())
                .forEach(listener -> workers.add(subscription(listener)));
        workers.add(new Relay(settings, clients::producer, meters));
        workers.add(bell);
        workers.forEach(Worker::start);
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        workers.forEach(Worker::askToStop);
        workers.forEach(Worker::awaitEnd);
    }

    private Subscription subscription(Listener listener) {
        var reactions = new Reactions(listener, tracer);
        int attempts = settings.listening().attempts();
        var intake = new Intake(listener, reactions, inbox, attempts, meters);
        var replays = new Replays(listener, reactions, inbox);
        return new Subscription(listener, settings, clients, intake, replays, meters);
    }
}
