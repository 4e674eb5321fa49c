package org.onebeat.cases.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in a PDF. */
public record Printed(int pages, String text) {

    public static Printed of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Printed(document.getNumberOfPages(), new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without its line breaks, so that a sentence is found wherever it was broken. */
    public boolean says(String sentence) {
        return withoutSpace(text).contains(withoutSpace(sentence));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
