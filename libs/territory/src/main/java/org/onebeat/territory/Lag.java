package org.onebeat.territory;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether events of the replica's topics lie on the broker that have not been taken yet. */
@ApplicationScoped
class Lag {
    private final MeterRegistry meters;

    Lag(MeterRegistry meters) {
        this.meters = meters;
    }

    boolean known() {
        Gauge lag = meters.find("onebeat.listener.lag")
                .tag("listener", TerritoryListener.NAME)
                .gauge();
        return lag != null && lag.value() > 0;
    }
}
