package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.Numbering;
import org.onebeat.personnel.person.People;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Workbook;

/** Finds people whom a workbook names without a service number, so that the same workbook again changes nothing. */
@ApplicationScoped
class UnnumberedPeople {
    private final People people;
    private final Numbering numbering;

    UnnumberedPeople(People people, Numbering numbering) {
        this.people = people;
        this.numbering = numbering;
    }

    Unnumbered of(Workbook workbook) {
        List<String> names = workbook.rows(Planner.PEOPLE).stream()
                .filter(row -> !row.has("serviceNumber"))
                .map(row -> row.text("name"))
                .distinct()
                .toList();
        Set<String> categories = names.isEmpty() ? Set.of() : numbering.categories();
        Set<Integer> unread = workbook.findings().stream()
                .filter(finding -> finding.sheet().equals(Planner.PEOPLE)
                        && finding.column().equals("serviceNumber"))
                .map(Finding::row)
                .collect(Collectors.toSet());
        return new Unnumbered(categories, names.isEmpty() ? List.of() : people.named(names, categories), unread);
    }
}
