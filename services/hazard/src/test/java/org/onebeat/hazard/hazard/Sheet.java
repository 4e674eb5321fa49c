package org.onebeat.hazard.hazard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** What stands in the first sheet of a workbook. */
final class Sheet {

    private Sheet() {}

    static String of(byte[] workbook, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("ledger.xlsx"), workbook);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return new String(
                    parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
