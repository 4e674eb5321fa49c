package org.onebeat.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Restriction;

/**
 * How disputes are found by words under the wall (architecture.md section 4). An index leads from a gram to its disputes,
 * and tells of a dispute whether it has a gram: what is seldom leads to the few that have it; where every gram is frequent,
 * the list is read in its order, since a page is soon full. Which it is, is counted and not left to the planner, which
 * cannot know that a county's grams are of the county's disputes.
 */
@ApplicationScoped
public class WordSearch {

    private static final String COUNT = """
            select count(*) from (
                select 1 from dispute_gram where gram = :gram and county_id in (:counties) limit :most) few
            """;

    private static final String OF_DISPUTE = "g.county = it.ancestors.countyId and g.dispute = it.id";

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final SearchSettings settings;

    WordSearch(EntityManager entities, CurrentCaller caller, SearchSettings settings) {
        this.entities = entities;
        this.caller = caller;
        this.settings = settings;
    }

    /** On a {@code Dispute}. */
    public Restriction restriction(Words words) {
        Set<Integer> counties = caller.scope().counties();
        if (words.all().isEmpty() || counties.isEmpty()) {
            return Restriction.none();
        }
        Map<String, Long> counts =
                words.grams().stream().collect(Collectors.toMap(gram -> gram, gram -> count(gram, counties)));
        List<String> rarestFirst =
                words.grams().stream().sorted(Comparator.comparing(counts::get)).toList();
        Restriction where = counts.get(rarestFirst.getFirst()) <= settings.seldom()
                ? among(rarestFirst, counties)
                : along(rarestFirst);
        return where.and(written(words.written()));
    }

    private long count(String gram, Set<Integer> counties) {
        return (Long) entities.createNativeQuery(COUNT, Long.class)
                .setParameter("gram", gram)
                .setParameter("counties", counties)
                .setParameter("most", settings.seldom() + 1)
                .getSingleResult();
    }

    /** Led by the rarest. */
    private static Restriction among(List<String> grams, Set<Integer> counties) {
        Restriction others = has(grams.subList(1, grams.size()), "h.county = g.county and h.dispute = g.dispute", "h");
        Map<String, Object> values = new HashMap<>(others.values());
        values.put("rarest", grams.getFirst());
        values.put("counties", counties);
        String led = "it.id in (select g.dispute from Gram g where g.gram = :rarest and g.county in :counties and %s)";
        return new Restriction(led.formatted(others.condition()), values);
    }

    /** As the list goes. */
    private static Restriction along(List<String> grams) {
        return has(grams, OF_DISPUTE, "g");
    }

    /** A count and no {@code exists}: each is looked up by itself, and never all of them. */
    private static Restriction has(List<String> grams, String whose, String alias) {
        Restriction where = Restriction.none();
        for (String gram : grams) {
            String name = "gram" + grams.indexOf(gram);
            where = where.and(Restriction.of("(select count(*) from Gram %s where %s.gram = :%s and %s) > 0"
                            .formatted(alias, alias, name, whose))
                    .with(name, gram));
        }
        return where;
    }

    private static Restriction written(List<String> words) {
        Restriction where = Restriction.none();
        for (String word : words) {
            String name = "word" + words.indexOf(word);
            where = where.and(Restriction.of(
                            "cast(function('is_told', :%s, it.number.value, it.matter.summary) as Boolean) = true"
                                    .formatted(name))
                    .with(name, word));
        }
        return where;
    }
}
