package org.onebeat.service.health;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the broker can be reached. It is always up: a service does its own work without the broker, and its
 * outbox waits (architecture.md section 1).
 */
@Readiness
@ApplicationScoped
class BrokerCheck implements HealthCheck {
    private static final int PATIENCE_MS = 1_500;

    private final Map<String, Object> settings;
    private Admin admin;

    BrokerCheck(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker")
                .up()
                .withData("reachable", reachable())
                .build();
    }

    private synchronized boolean reachable() {
        try {
            if (admin == null) {
                admin = Admin.create(clientSettings());
            }
            admin.describeCluster().clusterId().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception away) {
            return false;
        }
    }

    private Map<String, Object> clientSettings() {
        Map<String, Object> patient = new HashMap<>(settings);
        patient.keySet().retainAll(AdminClientConfig.configNames());
        patient.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        patient.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        return patient;
    }

    void end(@Observes ShutdownEvent stop) {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
