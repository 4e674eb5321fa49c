package org.onebeat.cases.dispute;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.Role;
import org.w3c.dom.Element;

@QuarkusTest
class DisputeSheetTest extends CaseTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookHoldsWhatTheListShowsInChineseAndNoParties() throws Exception {
        String id = Desk.AUX51.reported(51);
        String number = Desk.AUX51.file(id).getString("number");
        Element workbook = exported(Desk.AUX51, Map.of("words", number));
        assertEquals(2, workbook.getElementsByTagName("row").getLength());
        String sheet = workbook.getTextContent();
        List.of(number, "劳桥村", "城关派出所", "邻里", "走访", "两户因排水沟争执", "未研判", "已上报", "李明")
                .forEach(told -> assertTrue(sheet.contains(told), told));
        assertFalse(sheet.contains("张三丰") || sheet.contains("13812345678"));
    }

    @Test
    void everyWorkbookIsInTheAuditTrail() throws Exception {
        Desk.AUX51.reported(51);
        exported(Desk.AUX51, Map.of("village", 51));
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("who", "aux51")
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("disputes-exported"));
    }

    @Test
    void aWorkbookIsAskedForAsTheListIs() {
        new Desk("nobody", Role.STATION_CHIEF)
                .call()
                .get("/disputes/export")
                .then()
                .statusCode(403);
        Desk.AUX51
                .call()
                .queryParam("words", "水")
                .get("/disputes/export")
                .then()
                .statusCode(400)
                .body("code", equalTo("words-too-short"));
    }

    private Element exported(Desk desk, Map<String, ?> asked) throws Exception {
        byte[] workbook = desk.call()
                .queryParams(asked)
                .get("/disputes/export")
                .then()
                .statusCode(200)
                .contentType(Sheet.XLSX)
                .extract()
                .asByteArray();
        Path file = Files.write(folder.resolve("disputes.xlsx"), workbook);
        try (ZipFile parts = new ZipFile(file.toFile());
                InputStream sheet = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(sheet)
                    .getDocumentElement();
        }
    }
}
