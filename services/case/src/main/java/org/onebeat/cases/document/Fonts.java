package org.onebeat.cases.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The typeface of documents: Noto Sans SC, with all of the basic block and the rarer characters of names; OFL 1.1. It is read
 * from files, which takes a third of the memory that streams do.
 */
@Singleton
class Fonts {

    private static final String FAMILY = "Noto Sans SC";
    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final int LAST = 0x3FFFF;

    private Typeface typeface;

    /** @param drawn the characters that it has */
    private record Typeface(File regular, File bold, BitSet drawn) {}

    void addTo(PdfRendererBuilder builder) {
        Typeface known = typeface();
        builder.useFont(known.regular(), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(known.bold(), FAMILY, 700, FontStyle.NORMAL, true);
    }

    /** Whether the typeface has this character. */
    boolean draws(int character) {
        return typeface().drawn().get(character);
    }

    private synchronized Typeface typeface() {
        if (typeface == null) {
            File regular = file("Regular");
            typeface = new Typeface(regular, file("Bold"), charactersOf(regular));
        }
        return typeface;
    }

    private static BitSet charactersOf(File file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet(LAST);
            for (int character = ' '; character <= LAST; character++) {
                characters.set(character, glyphs.getGlyphId(character) != 0);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface of documents cannot be read", e);
        }
    }

    private static File file(String weight) {
        try (InputStream resource = Fonts.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
            byte[] font = Objects.requireNonNull(resource, weight).readAllBytes();
            LeanFont.trim(font);
            Path file = Files.write(Files.createTempFile("noto-sans-sc-", ".ttf"), font);
            file.toFile().deleteOnExit();
            return file.toFile();
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface of documents cannot be laid out", e);
        }
    }
}
