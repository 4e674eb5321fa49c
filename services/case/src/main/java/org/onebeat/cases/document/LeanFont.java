package org.onebeat.cases.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Takes out of a TrueType font, in place, what documents have no use for, and what a reader of them would be misled by: the
 * names of drawings, all tables of characters but the whole one (format 12), and radicals, which share their drawings with
 * characters. Read so, a font takes half of the memory.
 */
final class LeanFont {

    private static final int POST = tag("post");
    private static final int CMAP = tag("cmap");
    private static final int WITHOUT_NAMES = 0x00030000;
    private static final int WHOLE = 12;

    private final ByteBuffer bytes;

    private LeanFont(byte[] font) {
        this.bytes = ByteBuffer.wrap(font);
    }

    static void trim(byte[] font) {
        new LeanFont(font).trim();
    }

    private void trim() {
        int tables = bytes.getShort(4);
        for (int table = 0; table < tables; table++) {
            int entry = 12 + 16 * table;
            int tag = bytes.getInt(entry);
            int at = bytes.getInt(entry + 8);
            if (tag == POST) {
                bytes.putInt(at, WITHOUT_NAMES);
            } else if (tag == CMAP) {
                trimCharacters(at);
            }
        }
    }

    /** An entry is the platform, its encoding, and how far from here its table begins. */
    private void trimCharacters(int cmap) {
        int subtables = bytes.getShort(cmap + 2);
        for (int entry = cmap + 4; entry < cmap + 4 + 8 * subtables; entry += 8) {
            int at = cmap + bytes.getInt(entry + 4);
            if (bytes.getShort(at) == WHOLE) {
                long whole = bytes.getLong(entry);
                bytes.putShort(cmap + 2, (short) 1).putLong(cmap + 4, whole);
                leaveOutRadicals(at);
                return;
            }
        }
        throw new IllegalStateException("the font has no whole table of characters");
    }

    /** A group is its first and last character and the drawing of the first; drawing 0 is none. */
    private void leaveOutRadicals(int table) {
        int groups = bytes.getInt(table + 12);
        for (int group = table + 16; group < table + 16 + 12 * groups; group += 12) {
            int first = bytes.getInt(group);
            if (Radicals.include(first)) {
                bytes.putInt(group + 4, first).putInt(group + 8, 0);
            }
        }
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
