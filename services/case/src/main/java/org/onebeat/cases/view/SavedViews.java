package org.onebeat.cases.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;

/** The caller's own views; nobody asks for anybody else's. */
@ApplicationScoped
class SavedViews {

    private static final int MOST = 20;

    private final EntityManager entities;
    private final CurrentCaller caller;

    SavedViews(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** By their places. */
    List<SavedView> all() {
        return entities.createQuery("from SavedView it where it.person = :person order by it.place", SavedView.class)
                .setParameter("person", caller.personId())
                .getResultList();
    }

    /**
     * Keeps a view under an id that the caller chose; again changes it.
     *
     * @throws Refusal {@code unknown-filter}, {@code too-many-views}; {@code already-there} of its name
     */
    SavedView keep(UUID id, ViewForm form) {
        ViewFilters.demandKnown(form.filters().keySet());
        List<SavedView> views = all();
        SavedView kept =
                views.stream().filter(view -> view.id().equals(id)).findFirst().orElseGet(() -> add(id, form, views));
        kept.become(form);
        entities.flush();
        return kept;
    }

    /** False where the caller has none of this id. */
    boolean drop(UUID id) {
        return entities.createQuery("delete from SavedView it where it.person = :person and it.id = :id")
                        .setParameter("person", caller.personId())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private SavedView add(UUID id, ViewForm form, List<SavedView> others) {
        Set<Integer> taken = others.stream().map(SavedView::place).collect(Collectors.toSet());
        int place = IntStream.rangeClosed(1, MOST)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("too-many-views", Map.of("most", MOST)));
        SavedView view = new SavedView(new SavedView.Key(county(), caller.personId(), id), place, form);
        entities.persist(view);
        return view;
    }

    /** One in which the caller serves. */
    private int county() {
        return caller.scope().counties().stream().min(Integer::compare).orElseThrow();
    }
}
