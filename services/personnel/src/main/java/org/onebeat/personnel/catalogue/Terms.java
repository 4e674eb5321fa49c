package org.onebeat.personnel.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** The words of the catalogues, in their own order. */
@ApplicationScoped
public class Terms {
    private final EntityManager entities;
    private final Clock clock;

    Terms(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** All of one catalogue, those no longer offered too. */
    public List<TermView> of(Catalogue catalogue) {
        return entities.createQuery(
                        "from Term it where it.key.catalogue = :catalogue order by it.position, it.key.code",
                        Term.class)
                .setParameter("catalogue", catalogue)
                .getResultStream()
                .map(Term::view)
                .toList();
    }

    List<TermView> all() {
        return entities.createQuery("from Term it order by it.key.catalogue, it.position, it.key.code", Term.class)
                .getResultStream()
                .map(Term::view)
                .toList();
    }

    /** The labels for people who read Chinese, by code. */
    public Map<String, String> chinese(Catalogue catalogue) {
        return of(catalogue).stream().collect(Collectors.toMap(TermView::code, TermView::zh));
    }

    /** As {@link #demand(Catalogue, String, String, LocalDate)}, chosen for today. */
    public TermView demand(Catalogue catalogue, String code, String field) {
        return demand(catalogue, code, field, CivilTime.today(clock));
    }

    /**
     * Somebody chooses this word for something that begins on that day.
     *
     * @throws Refusal 422 {@code unknown-term} where the catalogue has no such word, {@code retired-term} where it is not
     *     offered on that day
     */
    public TermView demand(Catalogue catalogue, String code, String field, LocalDate day) {
        TermView term = find(catalogue, code).map(Term::view).orElseThrow(() -> Refusal.ruleBroken(
                        "unknown-term", Map.of("code", code))
                .at(field));
        if (!term.offeredOn(day)) {
            throw Refusal.ruleBroken(
                            "retired-term", Map.of("zh", term.zh(), "en", term.en(), "from", term.retiredFrom()))
                    .at(field);
        }
        return term;
    }

    Optional<Term> findLocked(Catalogue catalogue, String code) {
        return Optional.ofNullable(
                entities.find(Term.class, new Term.Key(catalogue, code), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Behind the others; of two who add the same code at once, one finds it taken. */
    TermView add(NewTerm wish) {
        int added = entities.createNativeQuery("""
                        insert into term (catalogue, code, position, zh, en)
                        select :catalogue, :code, coalesce(max(position), 0) + 1, :zh, :en
                        from term where catalogue = :catalogue
                        on conflict do nothing""")
                .setParameter("catalogue", wish.catalogue().name())
                .setParameter("code", wish.code())
                .setParameter("zh", wish.zh().strip())
                .setParameter("en", wish.en().strip())
                .executeUpdate();
        if (added == 0) {
            throw Refusal.conflict("code-taken").at("code");
        }
        return find(wish.catalogue(), wish.code()).orElseThrow().view();
    }

    void settle() {
        entities.flush();
    }

    private Optional<Term> find(Catalogue catalogue, String code) {
        return Optional.ofNullable(entities.find(Term.class, new Term.Key(catalogue, code)));
    }
}
