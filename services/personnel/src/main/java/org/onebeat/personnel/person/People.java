package org.onebeat.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The register of people. */
@ApplicationScoped
public class People extends ScopedRepository<Person, Integer> {
    static final Sort ORDER = Sort.ascending("id");
    private static final int CHUNK = 1_000;

    private final NameIndex names;

    People(ScopedSession session, NameIndex names) {
        super(Person.class, session);
        this.names = names;
    }

    /** Lets these people be found by parts of their present names. */
    public void index(Collection<Person> people) {
        flush();
        names.keep(people.stream()
                .map(person ->
                        new NameIndex.Entry(person.id(), person.ancestors().countyId(), person.displayName()))
                .toList());
    }

    /** People of any of these units themselves. */
    public List<Person> ofUnits(Collection<Integer> units) {
        return inChunks("it.unitId in :values", units);
    }

    /** People of a unit itself, not of units below it. */
    public List<Person> ofUnit(int unit, int limit) {
        return list(Restriction.of("it.unitId = :unit").with("unit", unit), ORDER, limit);
    }

    public List<Person> of(Collection<Integer> ids) {
        return inChunks("it.id in :values", ids);
    }

    /** Those in scope who have one of these service numbers. */
    public List<Person> numbered(Collection<String> serviceNumbers) {
        return inChunks("it.serviceNumber in :values", serviceNumbers);
    }

    /** Those in scope who have one of these names and serve in one of these categories, the first entered first. */
    public List<Person> named(Collection<String> names, Collection<String> categories) {
        return inChunks("it.displayName in :values", names).stream()
                .filter(person -> categories.contains(person.category()))
                .toList();
    }

    List<Person> matching(PeopleQuestion question, List<?> after, int limit) {
        return list(question.restriction(), ORDER, after, limit);
    }

    /** Lets those whose unit stands elsewhere now stand there too, and tells who they are. */
    public List<Person> move(Map<Integer, Ancestors> units) {
        List<Person> strayed = ofUnits(units.keySet()).stream()
                .filter(person -> !person.ancestors().equals(units.get(person.unit())))
                .toList();
        strayed.forEach(person -> person.stand(units.get(person.unit())));
        return strayed;
    }

    private List<Person> inChunks(String condition, Collection<?> values) {
        List<Person> found = new ArrayList<>();
        List<?> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<?> some = all.subList(from, Math.min(from + CHUNK, all.size()));
            found.addAll(list(Restriction.of(condition).with("values", some), ORDER, Integer.MAX_VALUE));
        }
        return found;
    }
}
