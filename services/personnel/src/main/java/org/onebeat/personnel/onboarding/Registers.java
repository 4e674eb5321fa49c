package org.onebeat.personnel.onboarding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.territory.Wall;
import org.onebeat.workbook.Workbook;

/** Reads what is on record of the people a workbook mentions. */
@ApplicationScoped
class Registers {
    private final People people;
    private final Postings postings;
    private final Engagements engagements;
    private final Wall wall;

    Registers(People people, Postings postings, Engagements engagements, Wall wall) {
        this.people = people;
        this.postings = postings;
        this.engagements = engagements;
        this.wall = wall;
    }

    Register of(Workbook workbook, Instant now) {
        Set<String> mentioned = Stream.of("people", "postings")
                .flatMap(sheet -> workbook.rows(sheet).stream())
                .map(row -> row.text("serviceNumber"))
                .filter(ServiceNumber::fits)
                .map(text -> ServiceNumber.of(text).value())
                .collect(Collectors.toSet());
        Instant earliest = workbook.rows("postings").stream()
                .flatMap(row -> PostingsSheet.begin(row).stream())
                .filter(begin -> begin.isBefore(now))
                .min(Instant::compareTo)
                .orElse(now);
        Map<String, Person> known = people.numbered(mentioned).stream()
                .collect(Collectors.toMap(Person::serviceNumber, Function.identity()));
        List<Integer> ids = known.values().stream().map(Person::id).toList();
        return new Register(
                known,
                taken(mentioned, known.keySet()),
                postings.ofPeopleFrom(ids, earliest).stream().collect(Collectors.groupingBy(Posting::person)),
                engagements.of(ids, earliest));
    }

    /** Numbers are unique in the city; of whoever has one elsewhere, a clerk learns no more than this. */
    private Set<String> taken(Set<String> mentioned, Set<String> inScope) {
        Set<String> others = new HashSet<>(mentioned);
        others.removeAll(inScope);
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> people.numbered(others).stream()
                .map(Person::serviceNumber)
                .collect(Collectors.toSet())));
    }
}
