package org.onebeat.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip of CSV files, each named after its sheet. */
final class CsvTables implements Tables {

    private static final String ENDING = ".csv";

    private final ZipFile zip;

    CsvTables(byte[] content) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public List<Table> all() throws IOException {
        List<Table> tables = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String path = name(entry);
            String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
            if (!entry.isDirectory() && !path.startsWith("__MACOSX") && !name.startsWith(".")) {
                tables.add(
                        isCsv(name)
                                ? new CsvTable(
                                        name.substring(0, name.length() - ENDING.length()),
                                        () -> zip.getInputStream(entry))
                                : new Stranger(name));
            }
        }
        return tables;
    }

    /** Programs write names in UTF-8 with and without saying so, and in the computer's own encoding. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return Encoding.UTF_8.decodes(raw)
                ? new String(raw, StandardCharsets.UTF_8)
                : new String(raw, Encoding.GB18030.charset());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A file that is no CSV: refused by name, whatever is in it. */
    private record Stranger(String title) implements Table {

        @Override
        public List<String> merged() {
            return List.of();
        }

        @Override
        public Stream<RawRow> rows() {
            return Stream.of(new RawRow(1, List.of(new CsvCell(title))));
        }
    }
}
