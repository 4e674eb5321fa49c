package org.onebeat.jurisdiction.onboarding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks changed after they were written. */
final class Tampered {

    private Tampered() {}

    /** Every text that begins so is called otherwise. */
    static byte[] withHeading(byte[] workbook, String heading, String other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write(content.replace(escaped(heading), escaped(other)).getBytes(StandardCharsets.UTF_8));
            }
        }
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
