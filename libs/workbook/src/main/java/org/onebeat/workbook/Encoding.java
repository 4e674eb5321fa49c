package org.onebeat.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What spreadsheets save CSV files in. A text that is valid UTF-8 is UTF-8: other Chinese text hardly ever is. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    GB18030(Charset.forName("GB18030"));

    private static final int BYTE_ORDER_MARK = '\ufeff';

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** The first in which every byte makes sense. */
    static Encoding of(Source source) throws IOException {
        for (Encoding encoding : values()) {
            try (InputStream bytes = source.open()) {
                if (encoding.decodes(bytes)) {
                    return encoding;
                }
            }
        }
        throw new UnreadableWorkbook("csv-encoding");
    }

    boolean decodes(byte[] bytes) {
        try {
            return decodes(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean decodes(InputStream bytes) throws IOException {
        Reader reader = strict(bytes);
        char[] buffer = new char[8 * 1024];
        try {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    /** Without the byte order mark. */
    Reader reader(InputStream bytes) throws IOException {
        var reader = new java.io.PushbackReader(strict(bytes));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private Reader strict(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Bytes that can be read more than once. */
    interface Source {
        InputStream open() throws IOException;
    }
}
