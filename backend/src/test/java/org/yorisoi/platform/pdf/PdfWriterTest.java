package org.yorisoi.platform.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final String PAGE = """
            <html lang="ja"><head><title>参加者数の報告</title><meta name="subject" content="x"/><style>
            @page { size: A4; margin: 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-family: Yorisoi } }
            body { font-family: "Yorisoi", "YorisoiSupplement"; font-size: 10pt }
            </style></head><body>%s</body></html>""";

    private final PdfWriter writer = new PdfWriter();

    @Test
    void the_text_that_comes_out_is_the_text_put_in() throws IOException {
        String text = "養成研修会　2022年1月29日＊ 髙﨑 𠮷野 神德 食見長青高鳥龍西 ①㈱～〜";

        assertEquals(text, text(document("<p>" + text + "</p>")).lines().findFirst().orElseThrow());
    }

    @Test
    void bold_text_is_text_too() throws IOException {
        assertEquals("髙﨑 𠮷野 合計", text(document("<b>髙﨑 𠮷野 合計</b>")).lines().findFirst().orElseThrow());
    }

    @Test
    void what_no_font_has_is_replaced_and_nothing_breaks() throws IOException {
        assertEquals("a😀b〓c", text(document("<p>a😀b\uD869\uDEAAc\u0000\u0007\uD800</p>")).lines().findFirst().orElseThrow());
    }

    @Test
    void joiners_and_selectors_of_variants_leave_nothing_behind() throws IOException {
        assertEquals("葛城 a〓b", text(document("<p>葛\uDB40\uDD00城 a\uD83E\uDDD1\u200D\uFE0Fb</p>")).lines().findFirst().orElseThrow());
    }

    @Test
    void paper_title_language_and_page_numbers_are_set() throws IOException {
        try (PDDocument pdf = document("<p>一</p><p style=\"page-break-before: always\">二</p>")) {
            PDPage page = pdf.getPage(0);
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(595, Math.round(page.getMediaBox().getWidth()));
            assertEquals(842, Math.round(page.getMediaBox().getHeight()));
            assertEquals("参加者数の報告", pdf.getDocumentInformation().getTitle());
            assertEquals("ja", pdf.getDocumentCatalog().getLanguage());
            assertTrue(text(pdf).contains("1 / 2"));
        }
    }

    @Test
    void only_our_own_fonts_are_used_and_they_are_embedded() throws IOException {
        try (PDDocument pdf = document("<p>髙 𠮷 <b>太</b> <i>a</i></p>")) {
            List<String> fonts = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                fonts.add(font.getName().substring(font.getName().indexOf('+') + 1));
            }
            assertEquals(List.of("BIZUDGothic-Bold", "BIZUDGothic-Regular", "VL-Gothic-Regular"), List.copyOf(new TreeSet<>(fonts)));
        }
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort();
            document("<img src=\"" + address + "/a.png\" alt=\"\"/><link rel=\"stylesheet\" href=\"" + address + "/a.css\"/>"
                    + "<img src=\"file:///etc/hostname\" alt=\"\"/><div style=\"background-image: url(" + address + "/b.png)\">x</div>")
                    .close();

            assertEquals(SocketTimeoutException.class, accepted(server));
        }
    }

    private static Class<?> accepted(ServerSocket server) throws IOException {
        try {
            return server.accept().getClass();
        } catch (SocketTimeoutException nobodyCame) {
            return nobodyCame.getClass();
        }
    }

    private PDDocument document(String body) throws IOException {
        return Loader.loadPDF(writer.pdf(PAGE.formatted(body)));
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }
}
