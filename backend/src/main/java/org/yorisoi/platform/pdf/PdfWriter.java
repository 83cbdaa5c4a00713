package org.yorisoi.platform.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Renders a well-formed HTML document to PDF, tagged for screen readers.
 *
 * <p>The style sheet says {@code font-family: "Yorisoi"}: BIZ UDGothic, chosen because text copied out of the PDF is
 * the text put in (other free faces give radicals for some kanji), then a supplement for rarer characters of names. The
 * document's {@code <title>}, {@code lang} and {@code @page} rules become metadata, language and paper of the PDF.
 */
@ApplicationScoped
public class PdfWriter {

    /** What is printed for a character no font has: the printers' 〓. */
    private static final String MISSING = "〓";
    private static final String FAMILY = "Yorisoi";
    private static final String SUPPLEMENT = "YorisoiSupplement";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The document as PDF; a document is a few pages, so it is made in memory and an error never ends half-written. */
    public byte[] pdf(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(printable(html), null)
                .useReplacementText(MISSING)
                .usePdfUaAccessibility(true)
                .withProducer("Yorisoi")
                .toStream(out);
        withFonts(builder);
        withoutOutsideWorld(builder);
        try {
            builder.run();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private static void withFonts(PdfRendererBuilder builder) {
        builder.useFont(font("BIZUDGothic-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("BIZUDGothic-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(font("VLGothic-Supplement.ttf"), SUPPLEMENT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("VLGothic-Supplement.ttf"), SUPPLEMENT, BOLD, FontStyle.NORMAL, true);
    }

    /** A document is made of what it contains; a link in somebody's note must not make the server fetch anything. */
    private static void withoutOutsideWorld(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        builder.useUriResolver((base, uri) -> null);
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> PdfWriter.class.getResourceAsStream("/fonts/" + file);
    }

    /**
     * Control characters and halves of pairs, which may hide in pasted text, would make the document unreadable.
     * Joiners and selectors of variants have no shape of their own; they only say how a font that knows more than ours
     * should draw their neighbours.
     */
    private static boolean isPrintable(int c) {
        boolean inXml = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
            || c >= 0x10000;
        boolean variant = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        return inXml && !variant && Character.getType(c) != Character.FORMAT;
    }

    private static String printable(String html) {
        StringBuilder kept = new StringBuilder(html.length());
        html.codePoints().filter(PdfWriter::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
