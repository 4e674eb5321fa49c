package org.onebeat.cases.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** The city's terms: categories and sources of disputes, and the agencies it works with. */
@ApplicationScoped
public class Catalogues {

    private final EntityManager entities;
    private final Clock clock;

    Catalogues(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<Label> categories() {
        return all(Category.class);
    }

    List<Label> sources() {
        return all(Source.class);
    }

    List<Label> agencies() {
        return all(Agency.class);
    }

    List<Label> places() {
        return all(MeetingPlace.class);
    }

    List<Label> methods() {
        return all(MeetingMethod.class);
    }

    List<Label> outcomes() {
        return all(MeetingOutcome.class);
    }

    /** What categories are called in Chinese, by their codes. */
    public Map<String, String> categoryNames() {
        return names(categories());
    }

    /** What sources are called in Chinese, by their codes. */
    public Map<String, String> sourceNames() {
        return names(sources());
    }

    /** What agencies are called in Chinese, by their codes. */
    public Map<String, String> agencyNames() {
        return names(agencies());
    }

    /** What places of meetings are called in Chinese, by their codes. */
    public Map<String, String> placeNames() {
        return names(places());
    }

    /** What methods of mediation are called in Chinese, by their codes. */
    public Map<String, String> methodNames() {
        return names(methods());
    }

    /** What outcomes of meetings are called in Chinese, by their codes. */
    public Map<String, String> outcomeNames() {
        return names(outcomes());
    }

    /**
     * In how many working days an agency answers that is chosen on that day.
     *
     * @throws Refusal {@code unknown-agency}, {@code retired-term}
     */
    public int answerDaysOf(String agency, LocalDate day) {
        Agency known = entities.find(Agency.class, agency);
        if (known == null) {
            throw Refusal.ruleBroken("unknown-agency", Map.of("agency", agency)).at("agency");
        }
        known.demandOffered(day, "agency");
        return known.answerDays();
    }

    /**
     * Refuses a place, or a method of mediation, that the city does not know.
     *
     * @param method null while it is open
     * @throws Refusal {@code unknown-place}, {@code unknown-method}, {@code retired-term}
     */
    public void demandMeeting(String place, String method) {
        demand(MeetingPlace.class, "place", place, "place");
        if (method != null) {
            demand(MeetingMethod.class, "method", method, "method");
        }
    }

    /** @throws Refusal {@code unknown-outcome}, {@code retired-term} */
    public void demandOutcome(String outcome) {
        demand(MeetingOutcome.class, "outcome", outcome, "outcome");
    }

    /** @throws Refusal {@code unknown-agency}, {@code retired-term} */
    public void demandPartners(List<String> agencies) {
        for (int i = 0; i < agencies.size(); i++) {
            demand(Agency.class, "agency", agencies.get(i), "partners[" + i + "].agency");
        }
    }

    /** Reads all terms at once, for a transaction that asks for many. */
    public void load() {
        categories();
        sources();
    }

    /**
     * Refuses a category or a source that the city does not know.
     *
     * @throws Refusal {@code unknown-category} or {@code unknown-source}
     */
    public void demandKnown(String category, String source) {
        if (!knowsCategory(category)) {
            throw Refusal.ruleBroken("unknown-category", Map.of("category", category))
                    .at("category");
        }
        if (!knowsSource(source)) {
            throw Refusal.ruleBroken("unknown-source", Map.of("source", source)).at("source");
        }
    }

    /**
     * As {@link #demandKnown}, and offered on the day on which it was chosen.
     *
     * @throws Refusal {@code retired-term}, too
     */
    public void demandOffered(String category, String source, LocalDate day) {
        demandKnown(category, source);
        entities.find(Category.class, category).demandOffered(day, "category");
        entities.find(Source.class, source).demandOffered(day, "source");
    }

    public boolean knowsCategory(String code) {
        return code != null && entities.find(Category.class, code) != null;
    }

    public boolean knowsSource(String code) {
        return code != null && entities.find(Source.class, code) != null;
    }

    private void demand(Class<? extends CatalogueEntry> type, String term, String code, String field) {
        CatalogueEntry known = entities.find(type, code);
        if (known == null) {
            throw Refusal.ruleBroken("unknown-" + term, Map.of(term, code)).at(field);
        }
        known.demandOffered(CivilTime.today(clock), field);
    }

    private static Map<String, String> names(List<Label> labels) {
        return labels.stream().collect(Collectors.toMap(Label::code, Label::zh));
    }

    private <E extends CatalogueEntry> List<Label> all(Class<E> type) {
        return entities.createQuery("from " + type.getSimpleName() + " it order by it.position", type)
                .getResultStream()
                .map(CatalogueEntry::label)
                .toList();
    }
}
