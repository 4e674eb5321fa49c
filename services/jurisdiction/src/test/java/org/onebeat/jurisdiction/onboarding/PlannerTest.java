package org.onebeat.jurisdiction.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.onboarding.SheetCount;
import org.onebeat.territory.AreaKind;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.Workbook;

class PlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Reach COUNTY = new Reach(3, "411603");
    private static final Map<String, String> FORMER =
            Map.of("411603001999", "411603001200", "411603599999", "411603510000", "411603099", "411603001");
    private static final Reach CITY = new Reach(1, "411600");
    private static final List<Known> PRESENT = List.of(
            known(3, AreaKind.COUNTY, "411603", "淮阳区", null),
            known(31, AreaKind.TOWNSHIP, "411603001", "柳湖街道", null),
            known(41, AreaKind.STATION, "411603510000", "柳湖派出所", null),
            known(42, AreaKind.STATION, "411603520000", "王店派出所", null),
            known(51, AreaKind.VILLAGE, "411603001200", "劳桥村", 41));

    private final Map<String, List<List<String>>> sheets = new HashMap<>();

    @Test
    void aRowThatIsThereAlreadyChangesNothing() throws IOException {
        village("411603001200", "劳桥村", "RURAL", "柳湖派出所");

        assertEquals(
                List.of(new SheetCount("villages", 1, 0, 0, 1)), plan(COUNTY).counts());
    }

    @Test
    void anotherNameStationOrSettlementIsAChange() throws IOException {
        village("411603001200", "劳桥社区", "URBAN", "411603520000");

        assertEquals(
                List.of(new SheetCount("villages", 1, 0, 1, 0)), plan(COUNTY).counts());
    }

    @Test
    void whatTheWorkbookDoesNotListIsLeftAlone() throws IOException {
        sheets.put("townships", List.of(List.of("411603002", "王店街道")));

        Plan plan = plan(COUNTY);

        assertEquals(1, plan.changes());
        assertEquals(List.of(), rules(plan));
    }

    @Test
    void parentsMayComeInTheSameWorkbook() throws IOException {
        sheets.put("townships", List.of(List.of("411603002", "王店街道")));
        sheets.put("stations", List.of(List.of("411603530000", "新所")));
        village("411603002200", "王店村", "RURAL", "新所");

        assertEquals(List.of(), rules(plan(COUNTY)));
    }

    @Test
    void aWrongParentRowIsNotBlamedOnItsVillagesToo() throws IOException {
        sheets.put("townships", List.of(List.of("411603002", "")));
        village("411603002200", "王店村", "RURAL", "柳湖派出所");

        assertEquals(List.of("required"), rules(plan(COUNTY)));
    }

    @Test
    void aWrongCodeIsToldOnceAndNotAgainAtWhateverRefersToItsRow() throws IOException {
        sheets.put("stations", List.of(List.of("41160353", "新所"), List.of("411603540000", "另所")));
        sheets.put("sectors", List.of(List.of("41160353000001", "一片区", "新所"), List.of("4116", "二片区", "另所")));
        village("411603001200", "劳桥村", "RURAL", "新所", "一片区");
        village("411603001201", "王桥村", "RURAL", "另所", "二片区");

        Plan plan = plan(COUNTY);

        assertEquals(List.of("code-format-stations", "code-format-sectors"), rules(plan));
        assertEquals(1, plan.changes());
    }

    @Test
    void whatStandsInAStationThatCameWithAMergedCountyBeginsWhenItCame() throws IOException {
        List<Known> present = new java.util.ArrayList<>(PRESENT);
        LocalDate came = LocalDate.of(2026, 2, 1);
        LocalDate first = LocalDate.of(2020, 1, 1);
        present.add(new Known(
                44, AreaKind.STATION, null, "411603920000", "客所", 3, null, 44, null, null, first, null, came));
        village("411603001209", "客村", "RURAL", "客所");

        Plan plan = Planner.plan(read(), COUNTY, new Present(present, Map.of(), List.of(), List.of(), TODAY));

        Settling settling = new Settling(plan.register(), first);
        assertEquals(came, settling.settle(900, plan.additions().getFirst()).from());
    }

    @Test
    void unknownParentsAreNamed() throws IOException {
        village("411603009200", "某村", "RURAL", "无名所");

        assertEquals(List.of("unknown-township", "unknown-station"), rules(plan(COUNTY)));
    }

    @Test
    void aClerkBringsRowsOfTheOwnCountyOnly() throws IOException {
        sheets.put("counties", List.of(List.of("411602", "川汇区")));
        sheets.put("townships", List.of(List.of("411602001", "七一路街道")));

        assertEquals(List.of("counties-by-city", "other-county"), rules(plan(COUNTY)));
    }

    @Test
    void aCodeThatSharesAPrefixIsAnotherCountyAllTheSame() throws IOException {
        sheets.put("townships", List.of(List.of("411630001", "新区镇")));

        assertEquals(List.of("other-county"), rules(plan(COUNTY)));
    }

    @Test
    void aCityAdministratorBringsCountiesAndAllBelow() throws IOException {
        sheets.put("counties", List.of(List.of("411602", "川汇区"), List.of("410100", "外市")));
        sheets.put("townships", List.of(List.of("411602001", "七一路街道"), List.of("411621001", "未知县的镇")));

        Plan plan = plan(CITY);

        assertEquals(List.of("other-city", "unknown-county"), rules(plan));
        assertEquals(2, plan.additions().size());
    }

    @Test
    void codesAndNamesAreUnique() throws IOException {
        sheets.put(
                "stations",
                List.of(
                        List.of("411603530000", "新所"),
                        List.of("411603530000", "另一所"),
                        List.of("411603540000", "新所"),
                        List.of("411603550000", "柳湖派出所")));

        assertEquals(List.of("duplicate-code", "duplicate-name", "name-taken"), rules(plan(COUNTY)));
    }

    @Test
    void aCodeOfAnotherKindIsTaken() throws IOException {
        sheets.put("stations", List.of(List.of("411603001200", "新所")));

        assertEquals(List.of("code-taken"), rules(plan(COUNTY)));
    }

    @Test
    void twoStationsMaySwapTheirNames() throws IOException {
        sheets.put("stations", List.of(List.of("411603510000", "王店派出所"), List.of("411603520000", "柳湖派出所")));

        Plan plan = plan(COUNTY);

        assertEquals(List.of(), rules(plan));
        assertEquals(2, plan.amendments().size());
    }

    @Test
    void aStationNameThatSeveralBearNeedsTheCode() throws IOException {
        List<Known> present = new java.util.ArrayList<>(PRESENT);
        present.add(known(43, AreaKind.STATION, "411603590000", "柳湖派出所", null));
        village("411603001200", "劳桥村", "RURAL", "柳湖派出所");

        assertEquals(
                List.of("ambiguous-station"),
                rules(Planner.plan(read(), COUNTY, new Present(present, Map.of(), List.of(), List.of(), TODAY))));
    }

    @Test
    void namesHaveSixtyCharactersAtMostWhateverTheirPlane() throws IOException {
        village("411603001200", "𠮷".repeat(60), "RURAL", "柳湖派出所");
        village("411603001201", "村".repeat(61), "RURAL", "柳湖派出所");

        assertEquals(List.of("name-too-long"), rules(plan(COUNTY)));
    }

    @Test
    void aCodeOfOnceIsAnsweredWithTheOneOfToday() throws IOException {
        village("411603001999", "劳桥村", "RURAL", "柳湖派出所");
        village("411603099201", "新村", "RURAL", "柳湖派出所");
        village("411603001202", "柳村", "RURAL", "411603599999");

        Plan plan = plan(COUNTY);

        assertEquals(List.of("former-code", "unknown-township", "unknown-station-near"), rules(plan));
        assertEquals(List.of("411603001200", "411603001201", "411603510000"), proposals(plan));
    }

    @Test
    void aNearNameIsProposed() throws IOException {
        village("411603001202", "柳村", "RURAL", "柳胡派出所");

        assertEquals(List.of("柳湖派出所"), proposals(plan(COUNTY)));
    }

    private static List<String> proposals(Plan plan) {
        return plan.findings().inOrder().stream()
                .map(finding -> finding.named().getOrDefault("proposal", ""))
                .toList();
    }

    private static Known known(int id, AreaKind kind, String code, String name, Integer station) {
        return new Known(
                id,
                kind,
                kind == AreaKind.VILLAGE ? Settlement.RURAL : null,
                code,
                name,
                3,
                kind == AreaKind.VILLAGE ? Integer.valueOf(31) : null,
                kind == AreaKind.STATION ? Integer.valueOf(id) : station,
                null,
                kind == AreaKind.VILLAGE ? Integer.valueOf(id) : null,
                LocalDate.of(2020, 1, 1),
                null,
                LocalDate.of(2020, 1, 1));
    }

    private void village(String... cells) {
        List<List<String>> rows = new java.util.ArrayList<>(sheets.getOrDefault("villages", List.of()));
        rows.add(List.of(cells));
        sheets.put("villages", rows);
    }

    private Plan plan(Reach reach) throws IOException {
        return Planner.plan(read(), reach, new Present(PRESENT, FORMER, List.of(), List.of(), TODAY));
    }

    private Workbook read() throws IOException {
        return Workbook.read(Clerk.workbook(sheets), Layout.ONBOARDING, SheetKind.KEYS);
    }

    private static List<String> rules(Plan plan) {
        return plan.findings().inOrder().stream().map(Finding::rule).toList();
    }
}
