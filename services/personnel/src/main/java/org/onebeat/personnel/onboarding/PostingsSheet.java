package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.personnel.catalogue.TermView;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.posting.Givers;
import org.onebeat.personnel.posting.Mandate;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.PostingKinds;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Findings;
import org.onebeat.workbook.Row;

/** Checks the rows of sheet 任职 one by one. */
final class PostingsSheet {
    private final Register register;
    private final PeopleSheet people;
    private final Gazetteer gazetteer;
    private final Givers givers;
    private final List<TermView> kinds;
    private final Findings findings;
    private final Instant now;
    private final Map<String, Row> seen = new HashMap<>();

    PostingsSheet(
            Register register,
            PeopleSheet people,
            Gazetteer gazetteer,
            Givers givers,
            List<TermView> kinds,
            Findings findings,
            Instant now) {
        this.register = register;
        this.people = people;
        this.gazetteer = gazetteer;
        this.givers = givers;
        this.kinds = kinds;
        this.findings = findings;
        this.now = now;
    }

    List<PostingStep> steps(List<Row> rows) {
        return rows.stream().flatMap(row -> step(row).stream()).toList();
    }

    /** Empty where the row has a problem. */
    private Optional<PostingStep> step(Row row) {
        Optional<ServiceNumber> number = number(row);
        Optional<Mandate> mandate = mandate(row);
        List<Reference> areas = mandate.map(found -> areas(row, found)).orElse(List.of());
        Optional<String> kind = mandate.flatMap(found -> kind(row, Role.valueOf(found.name())));
        if (number.isEmpty() || kind.isEmpty() || areas.isEmpty()) {
            return Optional.empty();
        }
        Role function = Role.valueOf(mandate.get().name());
        Row first = seen.putIfAbsent(number.get().value() + " " + function, row);
        if (first != null) {
            return wrong(row, "function", "doubled", Map.of("first", "" + first.number()));
        }
        return step(row, number.get(), function, areas, kind.get());
    }

    private Optional<PostingStep> step(
            Row row, ServiceNumber number, Role function, List<Reference> areas, String kind) {
        Person person = register.person(number).orElse(null);
        Instant begin = begin(row).orElse(now);
        if (person != null && person.hasLeftBy(CivilTime.dayOf(later(begin, now)))) {
            return wrong(row, "serviceNumber", "person-left", Map.of());
        }
        Optional<Posting> present =
                person == null ? Optional.empty() : register.posting(person, function, later(begin, now));
        if (present.isEmpty() && person != null && register.heldAfter(person, function, begin)) {
            return wrong(row, "from", "from-before-former-end", Map.of());
        }
        if (present.isEmpty()) {
            return isOffered(kind, begin)
                    ? Optional.of(
                            new PostingStep(row, number, person, function, areas, newKind(kind, function), begin, null))
                    : wrong(row, "kind", "retired", Map.of());
        }
        Posting posting = present.get();
        if (posting.until() != null) {
            return wrong(row, "function", "posting-ends", Map.of());
        }
        if (!kind.isEmpty() && !kind.equals(posting.kind())) {
            return wrong(row, "kind", "posting-kind-stands", Map.of());
        }
        // What was covered until today stays history: a present posting changes from now on, or on a day to come.
        Instant from = later(later(begin, now), posting.from());
        return Optional.of(new PostingStep(row, number, person, function, areas, posting.kind(), from, posting));
    }

    /** The first instant of the day a row names; empty where it names none. */
    static Optional<Instant> begin(Row row) {
        return row.has("from") ? Optional.of(CivilTime.startOf(LocalDate.parse(row.text("from")))) : Optional.empty();
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

    private Optional<Mandate> mandate(Row row) {
        Optional<Role> function = Role.named(row.text("function"));
        if (function.isEmpty()) {
            return Optional.empty();
        }
        return givers.mayGive(function.get())
                ? Mandate.of(function.get())
                : wrong(row, "function", "function-not-yours", Map.of());
    }

    /** The code of the kind that is wanted, "" where none is told. */
    private Optional<String> kind(Row row, Role function) {
        String text = row.text("kind");
        if (text.isEmpty()) {
            return Optional.of(text);
        }
        if (!Mandate.knowsKinds(function)) {
            return wrong(row, "kind", "function-knows-no-kinds", Map.of());
        }
        Optional<String> code = kinds.stream()
                .filter(known -> known.isMeantBy(text))
                .map(TermView::code)
                .findFirst();
        return code.isPresent() ? code : wrong(row, "kind", "unknown-posting-kind", Map.of());
    }

    /** Where none is told, the one by default never retires. */
    private boolean isOffered(String kind, Instant begin) {
        return kinds.stream()
                .filter(known -> known.code().equals(kind))
                .allMatch(known -> known.offeredOn(CivilTime.dayOf(begin)));
    }

    private static String newKind(String wanted, Role function) {
        if (!Mandate.knowsKinds(function)) {
            return null;
        }
        return wanted.isEmpty() ? PostingKinds.DEDICATED : wanted;
    }

    /** None if one of them is wrong. */
    private List<Reference> areas(Row row, Mandate mandate) {
        Map<String, Reference> found = new LinkedHashMap<>();
        int wrong = 0;
        for (String text : row.references("areas")) {
            List<Reference> meant = gazetteer.meant(text, mandate::covers);
            if (meant.size() == 1) {
                found.put(meant.getFirst().code(), meant.getFirst());
            } else {
                wrong++;
                Finding finding = row.finding("areas", rule(text, meant), Map.of("area", text));
                findings.add(
                        meant.isEmpty()
                                ? gazetteer
                                        .proposal(text, mandate.name(), mandate::covers)
                                        .map(finding::proposing)
                                        .orElse(finding)
                                : finding);
            }
        }
        return wrong > 0 ? List.of() : List.copyOf(found.values());
    }

    private String rule(String text, List<Reference> meant) {
        if (!meant.isEmpty()) {
            return "ambiguous-area";
        }
        return gazetteer.meant(text, kind -> true).isEmpty() ? "unknown-area" : "area-kind";
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private <T> Optional<T> wrong(Row row, String column, String rule, Map<String, String> named) {
        findings.add(row.finding(column, rule, named));
        return Optional.empty();
    }
}
