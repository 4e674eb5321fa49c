package org.onebeat.personnel.incentive.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.incentive.promotion.Career.Deed;
import org.onebeat.personnel.incentive.promotion.Reason.Rule;

class CareerTest {
    private static final RuleForm RULE = new RuleForm(LocalDate.of(2020, 1, 1), 2, 1, List.of("MERIT_3"), 1, 12, 3, 12);
    private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final List<Deed> GOOD = List.of(appraised(2024, "EXCELLENT"), appraised(2025, "COMPETENT"));

    @Test
    void twoYearsOneOfThemExcellentAndNoDisciplineMakeItDue() {
        Verdict verdict = career(GOOD).judge(RULE, DAY);

        assertTrue(verdict.due());
        assertEquals(5, verdict.reasons().size());
    }

    @Test
    void aDayTooEarlyItIsNotAndSaysWhen() {
        Verdict verdict = career(GOOD).judge(RULE, DAY.minusDays(1));

        assertEquals(List.of(Rule.TIME), unmet(verdict));
        assertEquals(DAY, reason(verdict, Rule.TIME).day());
    }

    @Test
    void aMeritInTheGradeHalvesTheTime() {
        Deed merit = new Deed(Catalogue.COMMENDATION, "MERIT_3", LocalDate.of(2025, 3, 1));

        assertTrue(career(with(merit)).judge(RULE, LocalDate.of(2025, 7, 1)).due());
        Deed before = new Deed(Catalogue.COMMENDATION, "MERIT_3", SINCE.minusDays(1));
        assertFalse(career(with(before)).judge(RULE, LocalDate.of(2025, 7, 1)).due());
    }

    @Test
    void aYearWithoutAnAppraisalIsNamed() {
        Verdict verdict = career(List.of(appraised(2025, "EXCELLENT"))).judge(RULE, DAY);

        assertEquals(List.of(Rule.COMPETENT), unmet(verdict));
        assertEquals(List.of(2024), reason(verdict, Rule.COMPETENT).years());
    }

    @Test
    void whatWasLongAgoInTheGradeStandsInNobodysWayAndHelpsNobody() {
        LocalDate longSince = LocalDate.of(2016, 3, 1);
        Deed once = appraised(2018, "BASIC");
        List<Deed> longAgo = Stream.concat(GOOD.stream(), Stream.of(once)).toList();
        assertTrue(new Career(1, longSince, false, longAgo).judge(RULE, DAY).due());

        List<Deed> faded =
                List.of(appraised(2018, "EXCELLENT"), appraised(2024, "COMPETENT"), appraised(2025, "COMPETENT"));
        assertEquals(List.of(Rule.EXCELLENT), unmet(new Career(1, longSince, false, faded).judge(RULE, DAY)));
    }

    @Test
    void noYearExcellentIsNotEnough() {
        List<Deed> plain = List.of(appraised(2024, "COMPETENT"), appraised(2025, "COMPETENT"));

        assertEquals(List.of(Rule.EXCELLENT), unmet(career(plain).judge(RULE, DAY)));
    }

    @Test
    void aDisciplineDecisionStandsInTheWayForTwelveMonths() {
        Deed warning = new Deed(Catalogue.DISCIPLINE, "WARNING", LocalDate.of(2025, 9, 1));

        Verdict verdict = career(with(warning)).judge(RULE, DAY);

        assertEquals(List.of(Rule.DISCIPLINE), unmet(verdict));
        assertEquals(LocalDate.of(2026, 9, 1), reason(verdict, Rule.DISCIPLINE).day());
        assertTrue(career(with(warning)).judge(RULE, LocalDate.of(2026, 9, 1)).due());
    }

    @Test
    void whoIsAtTheTopStaysThere() {
        Verdict verdict = new Career(5, SINCE, true, GOOD).judge(RULE, DAY);

        assertEquals(List.of(Rule.GRADE_ABOVE), unmet(verdict));
    }

    private static Career career(List<Deed> deeds) {
        return new Career(1, SINCE, false, deeds);
    }

    private static List<Deed> with(Deed deed) {
        return Stream.concat(GOOD.stream(), Stream.of(deed)).toList();
    }

    private static Deed appraised(int year, String code) {
        return new Deed(Catalogue.APPRAISAL, code, LocalDate.of(year, 12, 31));
    }

    private static List<Rule> unmet(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> !reason.met())
                .map(Reason::rule)
                .toList();
    }

    private static Reason reason(Verdict verdict, Rule rule) {
        return verdict.reasons().stream()
                .filter(reason -> reason.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
