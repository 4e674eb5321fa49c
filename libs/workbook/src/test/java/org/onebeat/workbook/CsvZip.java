package org.onebeat.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of CSV files, as a spreadsheet or a script saves them. */
final class CsvZip {

    static final Charset GB18030 = Charset.forName("GB18030");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    CsvZip() {
        this(StandardCharsets.UTF_8);
    }

    /** @param names what file names are written in, as an old program's do not say */
    CsvZip(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    CsvZip with(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        return this;
    }

    CsvZip with(String name, String content) throws IOException {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    Workbook read() throws IOException {
        return Workbook.read(bytes(), Layout.ONBOARDING, List.of("townships", "villages", "people"));
    }
}
