package org.onebeat.personnel.incentive.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.personnel.catalogue.Catalogue;

/**
 * What a rule of promotion looks at.
 *
 * @param grade what the person has, since that day
 * @param top whether there is none above it
 * @param deeds commendations, appraisals and discipline decisions that count
 */
record Career(int grade, LocalDate since, boolean top, List<Deed> deeds) {

    /** A record of somebody's service. */
    record Deed(Catalogue catalogue, String code, LocalDate on) {}

    /** Whether the next grade is due by this rule on that day, and each reason why or why not (defaults.md). */
    Verdict judge(RuleForm rule, LocalDate day) {
        List<Reason> reasons = Stream.of(
                        below(), time(rule, day), appraised(rule, day), excellent(rule, day), clean(rule, day))
                .toList();
        return new Verdict(grade, since, reasons.stream().allMatch(Reason::met), reasons);
    }

    private Reason below() {
        return Reason.of(Reason.Rule.GRADE_ABOVE, !top);
    }

    private Reason time(RuleForm rule, LocalDate day) {
        boolean merit = hasMerit(rule, day);
        LocalDate due = since.plusYears(years(rule, day));
        return Reason.of(merit ? Reason.Rule.TIME_WITH_MERIT : Reason.Rule.TIME, !due.isAfter(day))
                .on(due);
    }

    /** Each year that ended in the span asked for: without an appraisal it is not known, and not met. */
    private Reason appraised(RuleForm rule, LocalDate day) {
        LocalDate begin = begin(rule, day);
        List<Integer> wanting = IntStream.range(begin.getYear(), day.getYear())
                .filter(year -> deeds(Catalogue.APPRAISAL, begin, day)
                        .noneMatch(deed -> deed.on().getYear() == year && isCompetent(deed)))
                .boxed()
                .toList();
        return Reason.of(Reason.Rule.COMPETENT, wanting.isEmpty()).in(wanting);
    }

    private Reason excellent(RuleForm rule, LocalDate day) {
        List<Integer> years = deeds(Catalogue.APPRAISAL, begin(rule, day), day)
                .filter(deed -> deed.code().equals("EXCELLENT"))
                .map(deed -> deed.on().getYear())
                .sorted()
                .toList();
        return Reason.of(Reason.Rule.EXCELLENT, years.size() >= rule.excellentNeeded())
                .in(years);
    }

    private Reason clean(RuleForm rule, LocalDate day) {
        LocalDate free = deeds.stream()
                .filter(deed ->
                        deed.catalogue() == Catalogue.DISCIPLINE && !deed.on().isAfter(day))
                .map(deed -> deed.on().plusMonths(rule.monthsWithoutDiscipline()))
                .max(LocalDate::compareTo)
                .orElse(null);
        return Reason.of(Reason.Rule.DISCIPLINE, free == null || !free.isAfter(day))
                .on(free);
    }

    private static boolean isCompetent(Deed appraisal) {
        return appraisal.code().equals("EXCELLENT") || appraisal.code().equals("COMPETENT");
    }

    private boolean hasMerit(RuleForm rule, LocalDate day) {
        return deeds(Catalogue.COMMENDATION, since, day)
                .anyMatch(deed -> rule.merits().contains(deed.code()));
    }

    private int years(RuleForm rule, LocalDate day) {
        return hasMerit(rule, day) ? rule.yearsWithMerit() : rule.yearsInGrade();
    }

    /** Of the span asked for: the last years of the grade, as many as it takes. */
    private LocalDate begin(RuleForm rule, LocalDate day) {
        LocalDate span = day.minusYears(years(rule, day));
        return span.isAfter(since) ? span : since;
    }

    private Stream<Deed> deeds(Catalogue catalogue, LocalDate from, LocalDate day) {
        return deeds.stream()
                .filter(deed -> deed.catalogue() == catalogue)
                .filter(deed -> !deed.on().isBefore(from) && !deed.on().isAfter(day));
    }
}
