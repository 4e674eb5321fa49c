package org.onebeat.cases.clock;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Immutable;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.time.CivilTime;

/**
 * One version of the city's clocks (domain.md section 5, defaults.md). It never changes, and a matter keeps the one that
 * held on the day on which it was found: a new version touches nothing that was found before.
 */
@Entity
@Immutable
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
public class ClockRule {

    @Id
    private int version;

    private LocalDate validFrom;
    private int warnPercent;
    private int firstVisitDays;
    private int secondVisitDays;
    private int visitWindowDays;
    private int courtDays;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clock_span", joinColumns = @JoinColumn(name = "rule_version"))
    @MapKeyColumn(name = "colour")
    @MapKeyEnumerated(EnumType.STRING)
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    private Map<Colour, Span> spans = new EnumMap<>(Colour.class);

    protected ClockRule() {}

    ClockRule(int version, ClockRuleForm form) {
        this.version = version;
        this.validFrom = form.from();
        this.warnPercent = form.warnPercent();
        this.firstVisitDays = form.firstVisitDays();
        this.secondVisitDays = form.secondVisitDays();
        this.visitWindowDays = form.visitWindowDays();
        this.courtDays = form.courtDays();
        spans.put(Colour.RED, form.red());
        spans.put(Colour.YELLOW, form.yellow());
        spans.put(Colour.BLUE, form.blue());
    }

    public int version() {
        return version;
    }

    LocalDate from() {
        return validFrom;
    }

    /** Until it is known better, a matter may be RED. */
    Span of(Colour colour) {
        return spans.get(colour == null ? Colour.RED : colour);
    }

    /** When somebody is warned of what runs out. */
    public Instant warnBetween(Instant from, Instant due) {
        return from.plus(Duration.between(from, due).multipliedBy(warnPercent).dividedBy(100));
    }

    /** The day of the next visit after so many were made; empty when none is due any more. */
    public Optional<LocalDate> nextVisit(int made, Instant agreedAt) {
        LocalDate agreed = CivilTime.dayOf(agreedAt);
        return switch (made) {
            case 0 -> Optional.of(agreed.plusDays(firstVisitDays));
            case 1 -> Optional.of(agreed.plusDays(secondVisitDays));
            default -> Optional.empty();
        };
    }

    /** When the time for a visit of that day is over. */
    Instant visitBy(LocalDate day) {
        return CivilTime.endOf(day.plusDays(visitWindowDays));
    }

    /** Calendar days after an agreement within which a court can be asked to confirm it (People's Mediation Law, art. 33). */
    public int courtDays() {
        return courtDays;
    }

    ClockRuleView view() {
        return new ClockRuleView(version, form());
    }

    private ClockRuleForm form() {
        return new ClockRuleForm(
                validFrom,
                of(Colour.RED),
                of(Colour.YELLOW),
                of(Colour.BLUE),
                warnPercent,
                firstVisitDays,
                secondVisitDays,
                visitWindowDays,
                courtDays);
    }
}
