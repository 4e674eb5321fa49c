package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.territory.AreaKind;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class SectorAndGridTest extends PersonnelTest {

    @Test
    void aCommunityOfficerCoversASectorAndAGridWorkerAGrid() {
        Village village = Village.fresh();
        TerritoryFixture.move(5_901, AreaKind.SECTOR, "41160341000001", "试片区", in(AreaKind.STATION, 41));
        TerritoryFixture.move(5_902, AreaKind.GRID, village.code() + "001", "试网格", in(AreaKind.VILLAGE, village.id()));
        byte[] workbook = new Book()
                .row("people", "S1001", "片警", "民警", "城关派出所", "")
                .row("people", "S1002", "网格员", "网格员", "城关派出所", "")
                .posting("S1001", "社区民警", "41160341000001")
                .posting("S1002", "网格员", village.code() + "001")
                .bytes();

        CLERK3.enrol(workbook);

        CLERK3.get("/postings?area=5901").then().body("items.areas[0].name", contains("试片区"));
        CLERK3.get("/postings?area=5902").then().body("items[0].person.serviceNumber", equalTo("S1002"));
        assertEquals(0, CLERK3.enrol(workbook).getInt("changes"));
    }

    @Test
    void sectorsAndGridsOfTheSameWorkbookComeFirst() {
        Village village = Village.fresh();
        byte[] workbook = new Book()
                .row("sectors", "41160341000009", "新片区", "城关派出所")
                .row("grids", village.code() + "009", "新网格", "")
                .row("people", "S1011", "片警", "民警", "城关派出所", "")
                .posting("S1011", "社区民警", "新片区")
                .posting("S1011", "网格员", "新网格")
                .bytes();

        var uploaded = CLERK3.upload(workbook).jsonPath();

        assertEquals("READY", uploaded.getString("state"));
        assertEquals(List.of(1, 2), uploaded.getList("sheets.added"));
    }

    @Test
    void anAuxiliaryCoversVillagesOnly() {
        TerritoryFixture.move(5_903, AreaKind.SECTOR, "41160341000003", "另一片区", in(AreaKind.STATION, 41));

        CLERK3.upload(new Book()
                        .person("S1021", "辅警", "城关派出所")
                        .posting("S1021", "包村辅警", "另一片区")
                        .bytes())
                .then()
                .body("problems.rule", contains("area-kind"));
    }
}
