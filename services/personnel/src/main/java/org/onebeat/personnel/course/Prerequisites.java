package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** A posting that needs a course cannot start without it (domain.md section 3): it was passed, and is still good that day. */
@ApplicationScoped
public class Prerequisites {
    private final Requirements requirements;
    private final Attendances attendances;
    private final Courses courses;
    private final Territory territory;

    Prerequisites(Requirements requirements, Attendances attendances, Courses courses, Territory territory) {
        this.requirements = requirements;
        this.attendances = attendances;
        this.courses = courses;
        this.territory = territory;
    }

    /** 422 {@code course-missing}, naming the courses and whoever lacks one. */
    public void demand(Collection<Starting> postings) {
        List<Requirement> rules = requirements.all();
        List<Starting> concerned = postings.stream()
                .filter(posting -> rules.stream().anyMatch(rule -> rule.concerns(posting)))
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        Map<Integer, List<Attendance>> passed =
                attendances.passedBy(concerned.stream().map(Starting::person).toList()).stream()
                        .collect(Collectors.groupingBy(Attendance::person));
        Set<Integer> lacking = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (Starting posting : concerned) {
            for (Requirement rule : rules) {
                boolean good = passed.getOrDefault(posting.person(), List.of()).stream()
                        .anyMatch(each -> each.course().equals(rule.course()) && each.isGoodOn(posting.on()));
                if (rule.concerns(posting) && !good) {
                    lacking.add(posting.person());
                    missing.add(rule.course());
                }
            }
        }
        if (!lacking.isEmpty()) {
            throw refusal(missing, lacking);
        }
    }

    private Refusal refusal(Set<String> missing, Set<Integer> lacking) {
        Map<String, Course> known = courses.byCode();
        Map<Integer, Person> people = territory.people(lacking);
        return Refusal.ruleBroken(
                        "course-missing",
                        Map.of(
                                "courses",
                                missing.stream()
                                        .map(code -> known.get(code).zh() + " "
                                                + known.get(code).en())
                                        .collect(Collectors.joining("、")),
                                "people",
                                lacking.stream()
                                        .map(id -> people.containsKey(id)
                                                ? people.get(id).displayName()
                                                : "#" + id)
                                        .collect(Collectors.joining("、"))))
                .with("courses", missing)
                .with("people", lacking);
    }
}
