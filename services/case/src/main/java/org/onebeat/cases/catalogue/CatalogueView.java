package org.onebeat.cases.catalogue;

import java.util.List;
import org.onebeat.cases.triage.Factor;
import org.onebeat.cases.triage.FactorCatalogue;

/**
 * Everything a form about disputes offers.
 *
 * @param places of meetings
 * @param methods of mediation
 * @param outcomes of meetings
 * @param triageFactors factors of the matter; of those with the same question one at most applies
 * @param factorNames every factor that ever was, by its latest name: for files that were weighed by an earlier version
 * @param version of the factors and thresholds
 */
record CatalogueView(
        List<Label> categories,
        List<Label> sources,
        List<Label> agencies,
        List<Label> places,
        List<Label> methods,
        List<Label> outcomes,
        List<Factor> triageFactors,
        List<Label> factorNames,
        int version,
        Thresholds thresholds) {

    /** Points from which a matter is RED or YELLOW. */
    record Thresholds(int red, int yellow) {}

    static CatalogueView of(Catalogues terms, FactorCatalogue factors, List<Factor> everyFactor) {
        return new CatalogueView(
                terms.categories(),
                terms.sources(),
                terms.agencies(),
                terms.places(),
                terms.methods(),
                terms.outcomes(),
                factors.factors(),
                everyFactor.stream()
                        .map(factor -> new Label(factor.code(), factor.zh(), factor.en(), null))
                        .toList(),
                factors.version(),
                new Thresholds(factors.redFrom(), factors.yellowFrom()));
    }
}
