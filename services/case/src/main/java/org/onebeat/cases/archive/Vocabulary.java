package org.onebeat.cases.archive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.triage.Answer;
import org.onebeat.cases.triage.Factor;
import org.onebeat.cases.triage.FactorCatalogue;

/** What the city calls the codes in a file; a code that it does not know any more stands for itself. */
record Vocabulary(
        Map<String, String> categories,
        Map<String, String> sources,
        Map<String, String> agencies,
        Map<String, String> places,
        Map<String, String> methods,
        Map<String, String> outcomes,
        Map<String, String> factors) {

    static Vocabulary of(Catalogues catalogues, FactorCatalogue factors) {
        return new Vocabulary(
                catalogues.categoryNames(),
                catalogues.sourceNames(),
                catalogues.agencyNames(),
                catalogues.placeNames(),
                catalogues.methodNames(),
                catalogues.outcomeNames(),
                factors.factors().stream().collect(Collectors.toMap(Factor::code, Factor::zh)));
    }

    /** Null stays empty. */
    static String in(Map<String, String> names, String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }

    String of(List<Answer> answers) {
        return answers.stream()
                .map(answer -> in(factors, answer.code()) + " +" + answer.points())
                .collect(Collectors.joining("；"));
    }
}
