package org.onebeat.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, as honest and dishonest programs write them. */
final class Sheets {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** One sheet of this title, with its rows as XML. */
    static Sheets of(String title, String rows) {
        return of(title, rows, "");
    }

    static Sheets of(String title, String rows, String afterRows) {
        Sheets sheets = new Sheets();
        sheets.parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml'/></Types>");
        sheets.parts.put(
                "_rels/.rels",
                "<Relationships xmlns='" + PACKAGE + "'><Relationship Id='rId1' Type='" + RELATIONS
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        sheets.parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets><sheet name='" + title
                        + "' sheetId='1' r:id='rId1'/></sheets></workbook>");
        sheets.parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + PACKAGE + "'><Relationship Id='rId1' Type='" + RELATIONS
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        sheets.parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData>" + afterRows + "</worksheet>");
        return sheets;
    }

    Sheets with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int at = 0; at < cells.length; at++) {
            row.append(cells[at].replace("@", "r='" + (char) ('A' + at) + number + "'"));
        }
        return row.append("</row>").toString();
    }

    static String text(String text) {
        return "<c @ t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String number(String number) {
        return "<c @><v>" + number + "</v></c>";
    }

    static String formula(String formula, String value) {
        return "<c @ t='str'><f>" + formula + "</f><v>" + value + "</v></c>";
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    Workbook read() throws IOException {
        return Workbook.read(
                bytes(),
                Layout.ONBOARDING,
                Layout.ONBOARDING.sheets().stream().map(SheetLayout::key).toList());
    }

    static List<String> rules(Workbook workbook) {
        return workbook.findings().stream().map(Finding::rule).toList();
    }
}
