package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.onebeat.personnel.selection.match.Choices;
import org.onebeat.personnel.selection.match.Match;
import org.onebeat.personnel.selection.match.Officer;
import org.onebeat.personnel.selection.match.Post;

/**
 * What both sides of a round chose. It is kept when the round is matched, with the round: whoever moves away later leaves
 * everybody else's explanation as it was. It is read beyond the caller's own station, because the match is one for the whole
 * county; callers are shown what came of it, never the ballot.
 */
@ApplicationScoped
class Ballot {
    private static final String KEEP = """
            insert into ballot (selection_id, county_id, person_id, home_id, specialities, wishes)
            select selection_id, county_id, person_id, station_id, specialities, wishes from candidate
            where selection_id = :selection and county_id = :county
            """;
    private static final String OFFICERS = """
            select person_id, home_id, specialities, wishes from ballot where selection_id = :selection
            """;

    private final EntityManager entities;
    private final Vacancies vacancies;

    Ballot(EntityManager entities, Vacancies vacancies) {
        this.entities = entities;
        this.vacancies = vacancies;
    }

    /** Keeps what officers chose until now, and where they belong. */
    void keep(Selection selection) {
        entities.createNativeQuery(KEEP)
                .setParameter("selection", selection.id())
                .setParameter("county", selection.county())
                .executeUpdate();
    }

    void forget(Selection selection) {
        entities.createNativeQuery("delete from ballot where selection_id = :selection")
                .setParameter("selection", selection.id())
                .executeUpdate();
    }

    Choices choices(Selection selection) {
        List<Post> posts = vacancies.of(selection.id()).stream()
                .map(village -> new Post(village.village(), village.id(), village.station(), village.needs()))
                .toList();
        return new Choices(officers(selection.id(), posts), posts, selection.seed());
    }

    /** What was found for these choices of the round when it was matched. */
    Match found(Selection selection, Choices choices) {
        Map<Integer, Integer> officers = vacancies.of(selection.id()).stream()
                .filter(village -> village.person() != null)
                .collect(Collectors.toMap(Vacancy::village, Vacancy::person));
        return Match.found(choices, officers);
    }

    private List<Officer> officers(int selection, List<Post> posts) {
        Map<Integer, List<Integer>> byStation = posts.stream()
                .filter(post -> post.station() != null)
                .collect(Collectors.groupingBy(
                        Post::station, TreeMap::new, Collectors.mapping(Post::village, Collectors.toList())));
        Set<Integer> villages = posts.stream().map(Post::village).collect(Collectors.toSet());
        return entities
                .unwrap(Session.class)
                .createNativeQuery(OFFICERS, Object[].class)
                .addScalar("person_id", Integer.class)
                .addScalar("home_id", Integer.class)
                .addScalar("specialities", String[].class)
                .addScalar("wishes", Integer[].class)
                .setParameter("selection", selection)
                .getResultList()
                .stream()
                .map(row -> new Officer(
                        (Integer) row[0],
                        (Integer) row[1],
                        Set.of((String[]) row[2]),
                        villagesOf((Integer[]) row[3], villages, byStation)))
                .toList();
    }

    /** A station stands for its villages in the order of the list. */
    private static List<Integer> villagesOf(
            Integer[] wishes, Set<Integer> villages, Map<Integer, List<Integer>> byStation) {
        return Stream.of(wishes)
                .flatMap(place ->
                        villages.contains(place) ? Stream.of(place) : byStation.getOrDefault(place, List.of()).stream())
                .distinct()
                .toList();
    }
}
