package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.personnel.concurrent.ConcurrentPost;
import org.onebeat.personnel.concurrent.PostKind;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.service.time.CivilTime;
import org.onebeat.workbook.Findings;
import org.onebeat.workbook.Row;

/** Checks the rows of sheet 兼任职务 one by one: it adds posts, and leaves those that are held as they are. */
final class SecondPostsSheet {
    static final String KEY = "concurrentPosts";

    private static final String ORGANISATION = "organisation";

    private final Register register;
    private final PeopleSheet people;
    private final Collection<PostKind> kinds;
    private final Gazetteer gazetteer;
    private final Findings findings;
    private final LocalDate today;
    private final Map<String, Row> seen = new HashMap<>();

    SecondPostsSheet(
            Register register,
            PeopleSheet people,
            Collection<PostKind> kinds,
            Gazetteer gazetteer,
            Findings findings,
            Instant now) {
        this.register = register;
        this.people = people;
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.findings = findings;
        this.today = CivilTime.dayOf(now);
    }

    List<SecondPostStep> steps(List<Row> rows) {
        return rows.stream().flatMap(row -> step(row).stream()).toList();
    }

    /** Empty where the row has a problem. */
    private Optional<SecondPostStep> step(Row row) {
        Optional<ServiceNumber> number = number(row);
        Optional<PostKind> kind = kind(row);
        Optional<Reference> organisation = kind.flatMap(known -> organisation(row, known));
        if (number.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        String post = kind.get().code();
        Row first = seen.putIfAbsent(
                number.get().value() + " " + post + " " + organisation.get().code(), row);
        if (first != null) {
            return wrong(row, "post", "doubled", Map.of("first", "" + first.number()));
        }
        return step(row, number.get(), kind.get(), organisation.get());
    }

    private Optional<SecondPostStep> step(Row row, ServiceNumber number, PostKind kind, Reference organisation) {
        String post = kind.code();
        Person person = register.person(number).orElse(null);
        if (person != null && person.hasLeftBy(today)) {
            return wrong(row, "serviceNumber", "person-left", Map.of());
        }
        LocalDate from = row.has("from") ? LocalDate.parse(row.text("from")) : today;
        List<ConcurrentPost> same = person == null || !organisation.isKnown()
                ? List.of()
                : register.secondPosts(person).stream()
                        .filter(held -> held.post().equals(post)
                                && held.organisation() == organisation.place().id())
                        .toList();
        boolean held = same.stream().anyMatch(one -> one.heldAfter(today));
        if (!held && same.stream().anyMatch(one -> one.heldAfter(from))) {
            return wrong(row, "from", "from-before-former-end", Map.of());
        }
        if (!held && !kind.offeredOn(from)) {
            return wrong(row, "post", "retired", Map.of());
        }
        return Optional.of(new SecondPostStep(row, number, person, post, organisation, from, held));
    }

    private Optional<ServiceNumber> number(Row row) {
        String text = row.text("serviceNumber");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<ServiceNumber> number = Optional.of(text)
                .filter(ServiceNumber::fits)
                .map(ServiceNumber::of)
                .filter(found ->
                        people.mentions(found) || register.person(found).isPresent());
        return number.isPresent() ? number : wrong(row, "serviceNumber", "unknown-person", Map.of());
    }

    private Optional<PostKind> kind(Row row) {
        String text = row.text("post");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PostKind> kind =
                kinds.stream().filter(known -> known.isMeantBy(text)).findFirst();
        return kind.isPresent() ? kind : wrong(row, "post", "unknown-concurrent-post", Map.of());
    }

    private Optional<Reference> organisation(Row row, PostKind kind) {
        String text = row.text(ORGANISATION);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> meant = gazetteer.meant(text, level -> level == kind.level());
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        Map<String, String> area = Map.of("area", text);
        if (!meant.isEmpty()) {
            return wrong(row, ORGANISATION, "ambiguous-area", area);
        }
        boolean elsewhere = !gazetteer.meant(text, any -> true).isEmpty();
        return wrong(row, ORGANISATION, elsewhere ? "organisation-level" : "unknown-area", area);
    }

    private <T> Optional<T> wrong(Row row, String column, String rule, Map<String, String> named) {
        findings.add(row.finding(column, rule, named));
        return Optional.empty();
    }
}
