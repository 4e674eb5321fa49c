package org.onebeat.cases.triage;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Immutable;

/** One version of the city's factors and thresholds. A new version never changes what was triaged under an old one. */
@Entity
@Immutable
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
@Table(name = "factor_catalogue")
public class FactorCatalogue {

    @Id
    private int version;

    private int redFrom;
    private int yellowFrom;
    private Instant validFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "factor", joinColumns = @JoinColumn(name = "catalogue_version"))
    @OrderColumn(name = "position")
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    private List<Factor> factors;

    protected FactorCatalogue() {}

    FactorCatalogue(int version, Instant validFrom, int redFrom, int yellowFrom, List<Factor> factors) {
        this.version = version;
        this.validFrom = validFrom;
        this.redFrom = redFrom;
        this.yellowFrom = yellowFrom;
        this.factors = factors;
    }

    /**
     * Adds up the points of the factors that apply.
     *
     * @throws org.onebeat.service.problem.Refusal {@code unknown-factor} or {@code contradicting-answers}
     */
    public Weighing weigh(Set<String> applying) {
        TriageRefusals.refuseUnknown(applying, codes());
        List<Factor> chosen = factors.stream()
                .filter(factor -> applying.contains(factor.code()))
                .toList();
        refuseContradictions(chosen);
        int points = chosen.stream().mapToInt(Factor::points).sum();
        boolean red = points >= redFrom || chosen.stream().anyMatch(Factor::redByItself);
        Colour colour = red ? Colour.RED : points >= yellowFrom ? Colour.YELLOW : Colour.BLUE;
        return new Weighing(version, chosen.stream().map(Answer::of).toList(), points, colour);
    }

    private static void refuseContradictions(List<Factor> chosen) {
        Set<String> asked = new HashSet<>();
        for (Factor factor : chosen) {
            if (!asked.add(factor.question())) {
                throw TriageRefusals.contradictingAnswers(factor.code());
            }
        }
    }

    private List<String> codes() {
        return factors.stream().map(Factor::code).toList();
    }

    Instant validFrom() {
        return validFrom;
    }

    public int version() {
        return version;
    }

    public int redFrom() {
        return redFrom;
    }

    public int yellowFrom() {
        return yellowFrom;
    }

    public List<Factor> factors() {
        return List.copyOf(factors);
    }
}
