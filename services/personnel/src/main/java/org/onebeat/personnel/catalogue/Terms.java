package org.onebeat.personnel.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;

/** The words of the catalogues, in their own order. */
@ApplicationScoped
public class Terms {
    private final EntityManager entities;

    Terms(EntityManager entities) {
        this.entities = entities;
    }

    public List<TermView> of(Catalogue catalogue) {
        return entities.createQuery("from Term it where it.key.catalogue = :catalogue order by it.position", Term.class)
                .setParameter("catalogue", catalogue)
                .getResultStream()
                .map(Term::view)
                .toList();
    }

    List<TermView> all() {
        return entities.createQuery("from Term it order by it.key.catalogue, it.position", Term.class)
                .getResultStream()
                .map(Term::view)
                .toList();
    }

    /** The labels for people who read Chinese, by code. */
    public Map<String, String> chinese(Catalogue catalogue) {
        return of(catalogue).stream().collect(Collectors.toMap(TermView::code, TermView::zh));
    }

    /** 422 {@code unknown-term} where the catalogue has no such word. */
    public void demand(Catalogue catalogue, String code, String field) {
        if (entities.find(Term.class, new Term.Key(catalogue, code)) == null) {
            throw Refusal.ruleBroken("unknown-term", Map.of("code", code)).at(field);
        }
    }

    /** A new word stands last. */
    TermView name(Catalogue catalogue, String code, TermForm labels) {
        Term term = entities.find(Term.class, new Term.Key(catalogue, code));
        if (term == null) {
            term = new Term(catalogue, code, of(catalogue).size() + 1);
            entities.persist(term);
        }
        term.name(labels);
        return term.view();
    }
}
