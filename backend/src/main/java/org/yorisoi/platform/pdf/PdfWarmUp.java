package org.yorisoi.platform.pdf;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Renders one page when the service starts, in the background: the first document of a process costs over a second of
 * computing, ten times as much as every later one, and nobody should have to wait for that.
 */
@ApplicationScoped
public class PdfWarmUp {

    private static final String PAGE = """
        <html lang="ja"><head><title>試し刷り</title><meta name="subject" content="試し刷り"/><style>
        @page { size: A4; @bottom-center { content: counter(page) " / " counter(pages); font-family: "Yorisoi" } }
        body { font-family: "Yorisoi", "YorisoiSupplement" } td { border: 1px solid #000 }
        </style></head><body><h1>試し刷り</h1><table><tr><th>髙﨑</th><td>𠮷 1</td></tr></table></body></html>""";

    private final PdfWriter writer;

    PdfWarmUp(PdfWriter writer) {
        this.writer = writer;
    }

    void on(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Thread thread = new Thread(() -> writer.pdf(PAGE), "pdf-warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }
}
