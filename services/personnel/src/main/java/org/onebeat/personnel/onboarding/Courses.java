package org.onebeat.personnel.onboarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.course.Prerequisites;
import org.onebeat.personnel.course.Starting;
import org.onebeat.service.time.CivilTime;
import org.onebeat.workbook.Findings;

/** Checks that nobody is to start without the course that the posting needs: a workbook asks no less than a clerk's entry. */
final class Courses {
    /** Whoever comes with the workbook has passed nothing. */
    private static final int NEW = 0;

    private final Prerequisites prerequisites;
    private final Findings findings;

    Courses(Prerequisites prerequisites, Findings findings) {
        this.prerequisites = prerequisites;
        this.findings = findings;
    }

    void check(List<PostingStep> steps) {
        Map<PostingStep, Starting> starting = new HashMap<>();
        steps.stream().filter(step -> step.change() == Change.ADDED).forEach(step -> starting.put(step, start(step)));
        prerequisites.missing(List.copyOf(starting.values())).forEach((lacking, courses) -> steps.stream()
                .filter(step -> lacking.equals(starting.get(step)))
                .forEach(step -> findings.add(step.row()
                        .finding("kind", "course-missing", Map.of("courses", prerequisites.named(courses))))));
    }

    private static Starting start(PostingStep step) {
        return new Starting(
                step.person() == null ? NEW : step.person().id(),
                step.function(),
                step.kind(),
                CivilTime.dayOf(step.from()));
    }
}
