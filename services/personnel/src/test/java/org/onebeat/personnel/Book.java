package org.onebeat.personnel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/** A workbook as a clerk fills it. */
public final class Book {
    private final Map<String, List<List<?>>> sheets = new LinkedHashMap<>();

    public Book row(String sheet, Object... cells) {
        sheets.computeIfAbsent(sheet, key -> new ArrayList<>()).add(List.of(cells));
        return this;
    }

    public Book station(String code, String name) {
        return row("stations", code, name);
    }

    public Book village(String code, String name, String station) {
        return row("villages", code, name, "农村", station);
    }

    /** An auxiliary of a unit. */
    public Book person(String serviceNumber, String name, String unit) {
        return row("people", serviceNumber, name, "辅警", unit, "");
    }

    /** From now on. */
    public Book posting(String serviceNumber, String function, String areas) {
        return row("postings", serviceNumber, function, areas, "");
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out, Layout.ONBOARDING, Locale.CHINESE)) {
            for (Map.Entry<String, List<List<?>>> sheet : sheets.entrySet()) {
                writer.sheet(sheet.getKey(), sheet.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
