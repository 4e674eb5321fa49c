package org.onebeat.fieldwork.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;

/** The city's terms: data, edited on a screen (defaults.md). */
@ApplicationScoped
public class Catalogues {

    private final EntityManager entities;

    Catalogues(EntityManager entities) {
        this.entities = entities;
    }

    List<Term> terms(Catalogue catalogue) {
        List<?> rows = entities.createNativeQuery(
                        "select code, zh, en from " + catalogue.table() + " order by position", Object[].class)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Catalogues::term).toList();
    }

    private static Term term(Object[] row) {
        return new Term((String) row[0], (String) row[1], (String) row[2]);
    }

    /** The codes in force, for whoever checks many at once. */
    public Set<String> codes(Catalogue catalogue) {
        return terms(catalogue).stream().map(Term::code).collect(Collectors.toSet());
    }

    /**
     * Refuses a term that the city does not know.
     *
     * @param field where it was named
     * @throws Refusal such as {@code unknown-subject}
     */
    public void demandKnown(Catalogue catalogue, String code, String field) {
        if (!codes(catalogue).contains(code)) {
            throw unknown(catalogue, code, field);
        }
    }

    public static Refusal unknown(Catalogue catalogue, String code, String field) {
        return Refusal.ruleBroken(catalogue.refusal(), Map.of("code", code)).at(field);
    }
}
