package org.onebeat.cases.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onebeat.service.problem.Refusal;

/** The words of the catalogues as the city edits them. */
@ApplicationScoped
class Terms {

    private final EntityManager entities;

    Terms(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that are no longer offered, too; of one catalogue, or of all. */
    List<TermView> of(Catalogue catalogue) {
        return Arrays.stream(Catalogue.values())
                .filter(one -> catalogue == null || one == catalogue)
                .flatMap(one -> entries(one).map(entry -> entry.view(one)))
                .toList();
    }

    /** @throws Refusal {@code code-taken} */
    TermView add(NewTerm wish) {
        Catalogue catalogue = wish.catalogue();
        if (entities.find(catalogue.type(), wish.code()) != null) {
            throw Refusal.conflict("code-taken").at("code");
        }
        CatalogueEntry added = catalogue.blank();
        added.begin(wish, (int) entries(catalogue).count() + 1);
        entities.persist(added);
        entities.flush();
        return added.view(catalogue);
    }

    Optional<CatalogueEntry> findLocked(Catalogue catalogue, String code) {
        return Optional.ofNullable(entities.find(catalogue.type(), code, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws Refusal 409 {@code term-needed}, and what {@link CatalogueEntry#correct} refuses */
    TermView correct(Catalogue catalogue, String code, CatalogueEntry entry, TermForm form, LocalDate today) {
        if (form.retiredFrom() != null && catalogue.needs(code)) {
            throw Refusal.conflict("term-needed").at("retiredFrom");
        }
        entry.correct(form, today);
        entities.flush();
        return entry.view(catalogue);
    }

    private Stream<? extends CatalogueEntry> entries(Catalogue catalogue) {
        return entities.createQuery(
                        "from " + catalogue.type().getSimpleName() + " it order by it.position, it.code",
                        catalogue.type())
                .getResultStream();
    }
}
