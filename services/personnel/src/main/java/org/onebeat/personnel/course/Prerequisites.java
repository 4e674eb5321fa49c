package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
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
        Map<Starting, Set<String>> missing = missing(postings);
        if (!missing.isEmpty()) {
            throw refusal(
                    missing.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)),
                    missing.keySet().stream().map(Starting::person).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** The codes of the courses that each of these postings lacks; those that lack none are left out. */
    public Map<Starting, Set<String>> missing(Collection<Starting> postings) {
        List<Requirement> rules = requirements.all();
        List<Starting> concerned = postings.stream()
                .filter(posting -> rules.stream().anyMatch(rule -> rule.concerns(posting)))
                .toList();
        if (concerned.isEmpty()) {
            return Map.of();
        }
        Map<Integer, List<Attendance>> passed =
                attendances.passedBy(concerned.stream().map(Starting::person).toList()).stream()
                        .collect(Collectors.groupingBy(Attendance::person));
        Map<Starting, Set<String>> missing = new HashMap<>();
        for (Starting posting : concerned) {
            for (Requirement rule : rules) {
                boolean good = passed.getOrDefault(posting.person(), List.of()).stream()
                        .anyMatch(each -> each.course().equals(rule.course()) && each.isGoodOn(posting.on()));
                if (rule.concerns(posting) && !good) {
                    missing.computeIfAbsent(posting, lacking -> new TreeSet<>()).add(rule.course());
                }
            }
        }
        return missing;
    }

    /** Courses by name, for people to read. */
    public String named(Set<String> codes) {
        Map<String, Course> known = courses.byCode();
        return codes.stream()
                .map(code -> known.get(code).zh() + " " + known.get(code).en())
                .collect(Collectors.joining("、"));
    }

    private Refusal refusal(Set<String> missing, Set<Integer> lacking) {
        Map<Integer, Person> people = territory.people(lacking);
        return Refusal.ruleBroken(
                        "course-missing",
                        Map.of(
                                "courses",
                                named(missing),
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
