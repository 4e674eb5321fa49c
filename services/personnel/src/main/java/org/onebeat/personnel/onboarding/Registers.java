package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.concurrent.ConcurrentPost;
import org.onebeat.personnel.concurrent.ConcurrentPosts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.person.TakenNumbers;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.workbook.Workbook;

/** Reads what is on record of the people a workbook mentions. */
@ApplicationScoped
class Registers {
    private final People people;
    private final Postings postings;
    private final Engagements engagements;
    private final TakenNumbers numbers;
    private final ConcurrentPosts secondPosts;

    Registers(
            People people,
            Postings postings,
            Engagements engagements,
            TakenNumbers numbers,
            ConcurrentPosts secondPosts) {
        this.people = people;
        this.postings = postings;
        this.engagements = engagements;
        this.numbers = numbers;
        this.secondPosts = secondPosts;
    }

    Register of(Workbook workbook, Instant now) {
        Set<String> mentioned = Stream.of("people", "postings", SecondPostsSheet.KEY)
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
                numbers.takenBeside(known.keySet(), mentioned),
                postings.ofPeopleFrom(ids, earliest).stream().collect(Collectors.groupingBy(Posting::person)),
                engagements.of(ids, earliest),
                workbook.rows(SecondPostsSheet.KEY).isEmpty()
                        ? Map.of()
                        : secondPosts.ofPeople(ids).stream().collect(Collectors.groupingBy(ConcurrentPost::person)));
    }
}
