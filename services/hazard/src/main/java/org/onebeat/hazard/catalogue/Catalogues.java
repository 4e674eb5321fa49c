package org.onebeat.hazard.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.service.problem.Refusal;

/** The city's terms: kinds of places, categories and severities of hazards. */
@ApplicationScoped
public class Catalogues {

    /** The category of what fits no other. */
    public static final String OTHER = "OTHER";

    private final EntityManager entities;

    Catalogues(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Refusal {@code unknown-place-kind} */
    public PlaceKind placeKind(String code) {
        return Optional.ofNullable(entities.find(PlaceKind.class, code))
                .orElseThrow(() -> Refusal.ruleBroken("unknown-place-kind", Map.of("kind", code))
                        .at("kind"));
    }

    /** @throws Refusal {@code unknown-category} */
    public void demandCategory(String code) {
        if (!knowsCategory(code)) {
            throw Refusal.ruleBroken("unknown-category", Map.of("category", code))
                    .at("category");
        }
    }

    public boolean knowsCategory(String code) {
        return entities.find(HazardCategory.class, code) != null;
    }

    /** Days within which a hazard has to be dealt with, unless a notice names another deadline. */
    public int daysFor(Severity severity) {
        return entities.find(SeverityTerm.class, severity.name()).days();
    }

    CatalogueView view() {
        return new CatalogueView(
                labels(HazardCategory.class),
                all(SeverityTerm.class).stream()
                        .map(CatalogueView.SeverityView::of)
                        .toList(),
                all(PlaceKind.class).stream()
                        .map(CatalogueView.PlaceKindView::of)
                        .toList(),
                labels(RiskLabel.class));
    }

    private List<Label> labels(Class<? extends CatalogueEntry> type) {
        return all(type).stream().map(CatalogueEntry::label).toList();
    }

    private <E extends CatalogueEntry> List<E> all(Class<E> type) {
        return entities.createQuery("from " + type.getSimpleName() + " it order by it.position", type)
                .getResultList();
    }
}
