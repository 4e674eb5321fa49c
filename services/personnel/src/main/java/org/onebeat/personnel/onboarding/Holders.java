package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.Mandate;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.territory.Role;
import org.onebeat.workbook.Findings;

/** Checks that no area gets a second holder, neither in the workbook nor beside one on record (domain.md section 3). */
final class Holders {
    private final List<PostingStep> steps;
    private final IntFunction<String> nameOf;
    private final Findings findings;
    private final Map<String, PostingStep> claims = new HashMap<>();
    private final Map<String, PostingStep> byPosting = new HashMap<>();

    /** @param nameOf what a person is called, by id */
    Holders(List<PostingStep> steps, IntFunction<String> nameOf, Findings findings) {
        this.steps =
                steps.stream().filter(step -> Mandate.isSole(step.function())).toList();
        this.nameOf = nameOf;
        this.findings = findings;
        steps.stream()
                .filter(step -> step.person() != null)
                .forEach(step -> byPosting.put(key(step.person().id(), step.function()), step));
    }

    void check(Postings postings) {
        steps.forEach(this::checkWorkbook);
        List<PostingStep> moving =
                steps.stream().filter(step -> step.change() != Change.UNCHANGED).toList();
        Collection<Integer> areas =
                moving.stream().flatMap(step -> step.ids().stream()).collect(Collectors.toSet());
        moving.stream().map(PostingStep::from).min(Instant::compareTo).ifPresent(earliest -> {
            List<Posting> present = postings.overAreasFrom(areas, earliest);
            moving.forEach(step -> checkRecord(step, present));
        });
    }

    private void checkWorkbook(PostingStep step) {
        for (Reference area : step.areas()) {
            PostingStep first = claims.putIfAbsent(step.function() + " " + area.code(), step);
            if (first != null) {
                tell(
                        step,
                        "area-doubled",
                        Map.of("area", area.name(), "first", "" + first.row().number()));
            }
        }
    }

    private void checkRecord(PostingStep step, List<Posting> present) {
        for (Posting rival : present) {
            if (rival.function() == step.function() && !rival.acting() && !isOwn(step, rival)) {
                rival.areasAfter(step.from()).stream()
                        .filter(step.ids()::contains)
                        .filter(area -> !isLetGo(rival, area, step.from()))
                        .forEach(area -> tell(
                                step,
                                "area-held",
                                Map.of("area", name(step, area), "holder", nameOf.apply(rival.person()))));
            }
        }
    }

    private static boolean isOwn(PostingStep step, Posting rival) {
        return step.person() != null && step.person().id() == rival.person();
    }

    private boolean isLetGo(Posting rival, int area, Instant by) {
        PostingStep own = byPosting.get(key(rival.person(), rival.function()));
        return own != null && own.letsGo(area, by);
    }

    private static String name(PostingStep step, int area) {
        return step.places().stream()
                .filter(place -> place != null && place.id() == area)
                .map(place -> place.area().name())
                .findFirst()
                .orElse("#" + area);
    }

    private static String key(int person, Role function) {
        return person + " " + function;
    }

    private void tell(PostingStep step, String rule, Map<String, String> named) {
        findings.add(step.row().finding("areas", rule, named));
    }
}
