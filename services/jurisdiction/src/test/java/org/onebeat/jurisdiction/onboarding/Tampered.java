package org.onebeat.jurisdiction.onboarding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks changed after they were written. */
final class Tampered {

    private Tampered() {}

    /** Every text that begins so is called otherwise. */
    static byte[] withHeading(byte[] workbook, String heading, String other) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                String content = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                to.write(content.replace(escaped(heading), escaped(other)).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return out.toByteArray();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(point ->
                        escaped.append("&#x").append(Integer.toHexString(point)).append(';'));
        return escaped.toString();
    }
}
