package org.onebeat.service.time;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.onebeat.territory.WorkingYear;
import org.onebeat.territory.WorkingYears;

/** Keeps the working days in mind as they were told: at once in the replica that heard it, within a minute in every other. */
@ApplicationScoped
class Calendar implements Recurring {

    private final WorkingYears years;

    Calendar(WorkingYears years) {
        this.years = years;
    }

    void begin(@Observes StartupEvent start) {
        look();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkingYear told) {
        WorkingDays.hear(told);
    }

    @Override
    public String name() {
        return "working-days";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void look() {
        WorkingDays.announce(years.all());
    }
}
