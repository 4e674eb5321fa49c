package org.onebeat.cases.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Makes a page of XHTML a PDF that looks the same everywhere: its typeface is embedded, as far as it is used. Nothing is
 * fetched from anywhere.
 */
@ApplicationScoped
public class Pdf {

    public static final String TYPE = "application/pdf";

    /** Where the typeface lacks a character: room to write it by hand. */
    private static final String GAP = "〓";

    private static final String GAPS_EXPLAINED = "<p class=\"gaps\">“〓”处为字库所缺的字，请手写补填。</p></body>";

    static {
        // it tells how fast it is; what goes wrong is thrown
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Fonts fonts;

    /** One at a time: each takes some 70 MB for a moment, most of them for the drawings of the typeface. */
    private final Lock press = new ReentrantLock();

    Pdf(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A document to take away; nobody keeps a copy on the way. */
    public static RestResponse<byte[]> answer(String name, byte[] document) {
        return RestResponse.ResponseBuilder.ok(document)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    public byte[] of(String page) {
        String drawable = drawable(page);
        press.lock();
        try {
            return press(drawable);
        } finally {
            press.unlock();
        }
    }

    private byte[] press(String page) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            fonts.addTo(builder);
            builder.withProducer("OneBeat");
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(page, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be made", e);
        }
    }

    /** What no XML can hold is left out, what the typeface lacks is left to be written by hand. */
    String drawable(String page) {
        StringBuilder drawn = new StringBuilder(page.length());
        boolean gaps = false;
        for (int at = 0; at < page.length(); at += Character.charCount(page.codePointAt(at))) {
            int character = page.codePointAt(at);
            if (Character.isWhitespace(character)) {
                drawn.append(character == '\u3000' || character == '\n' ? (char) character : ' ');
            } else if (Radicals.include(character)) {
                drawn.append(Radicals.asCharacter(character));
            } else if (fonts.draws(character)) {
                drawn.appendCodePoint(character);
            } else if (isSeen(character)) {
                drawn.append(GAP);
                gaps = true;
            }
        }
        return gaps ? drawn.toString().replace("</body>", GAPS_EXPLAINED) : drawn.toString();
    }

    /** What is there to be seen, as in characters that an agency made up for its own use. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }
}
