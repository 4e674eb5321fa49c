package org.onebeat.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Unpacks a workbook once into nothing, counting, before anything believes it: zip bombs end here. */
final class ZipGuard {

    /** A province unpacks to about 50 MB. */
    private static final long MOST_UNPACKED = 160L * 1024 * 1024;

    /** Shared strings are held in the heap while a workbook is read. */
    private static final long MOST_STRINGS = 24L * 1024 * 1024;

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 500;
    private static final int HEADER = 8;

    private ZipGuard() {}

    /**
     * What an archive turned out to be.
     *
     * @param isCsv CSV files, and no spreadsheet
     */
    record Contents(MergedCells merged, boolean isCsv) {}

    /** Returns what was seen in passing. */
    static Contents check(byte[] content) {
        if (content.length > Workbook.LARGEST) {
            throw new UnreadableWorkbook("workbook-too-large");
        }
        if (content.length < HEADER) {
            throw new UnreadableWorkbook("workbook-not-readable");
        }
        if (ReadableWorkbook.isOLE2Header(content)) {
            throw new UnreadableWorkbook("workbook-protected");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(content)) {
            throw new UnreadableWorkbook("workbook-not-readable");
        }
        // The same view of the archive as the reader's: its central directory.
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            return count(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableWorkbook("workbook-not-readable", broken);
        }
    }

    private static Contents count(ZipFile zip) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long left = MOST_UNPACKED;
        int parts = 0;
        MergedCells merged = new MergedCells();
        boolean spreadsheet = false;
        boolean csv = false;
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            long most = entry.getName().endsWith("sharedStrings.xml") ? Math.min(left, MOST_STRINGS) : left;
            spreadsheet |= entry.getName().startsWith("xl/") || entry.getName().equals(TYPES);
            csv |= CsvTables.isCsv(entry.getName());
            left -= unpack(zip, entry, most, buffer, merged);
            if (++parts > MOST_PARTS) {
                throw new UnreadableWorkbook("workbook-too-dense");
            }
        }
        return new Contents(merged, csv && !spreadsheet);
    }

    private static long unpack(ZipFile zip, ZipArchiveEntry entry, long most, byte[] buffer, MergedCells merged)
            throws IOException {
        long unpacked = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int length = part.read(buffer); length >= 0; length = part.read(buffer)) {
                unpacked += length;
                merged.see(entry.getName(), buffer, length);
                if (unpacked > most) {
                    throw new UnreadableWorkbook("workbook-too-dense");
                }
            }
        }
        return unpacked;
    }
}
