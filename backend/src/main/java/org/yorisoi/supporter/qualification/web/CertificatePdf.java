package org.yorisoi.supporter.qualification.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.yorisoi.platform.date.JapaneseDates;
import org.yorisoi.platform.pdf.PdfWriter;
import org.yorisoi.platform.web.Attachment;
import org.yorisoi.supporter.qualification.Certificate;
import org.yorisoi.supporter.qualification.CertificateKind;
import org.yorisoi.training.Course;

/** Certificates on paper, one a page. */
@ApplicationScoped
class CertificatePdf {

    static final String APPLICATION_PDF = "application/pdf";

    private final Template template;
    private final PdfWriter pdf;

    CertificatePdf(@Location("supporter/certificates.html") Template template, PdfWriter pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    /** A certificate as a page, in the words of official paper. */
    public record PrintedPage(Certificate certificate, String heading, String statement, String validUntil,
                              String issuedOn) {

        static PrintedPage of(Certificate certificate) {
            return certificate.kind() == CertificateKind.QUALIFICATION
                ? new PrintedPage(certificate, "ピア・サポーター登録証", "上記の者は、" + certificate.prefectureName()
                    + "のがんピア・サポート事業におけるピア・サポーターとして登録されていることを証します。",
                    JapaneseDates.both(certificate.validUntil()), day(certificate.issuedOn()))
                : new PrintedPage(certificate, "修了証", completion(certificate.training()), null,
                    day(certificate.issuedOn()));
        }

        private static String completion(Certificate.Training training) {
            String course = training.course() == Course.FOUNDATION ? "養成課程" : "フォローアップ課程";
            String held = training.heldBy() == null ? "" : training.heldBy() + "による";
            return "上記の者は、" + held + "「" + training.title() + "」の" + course + "を"
                + day(training.completedOn()) + "に修了したことを証します。";
        }

        private static String day(LocalDate date) {
            return JapaneseDates.imperial(date).orElseGet(() -> JapaneseDates.western(date));
        }
    }

    Response answer(List<Certificate> certificates) {
        List<PrintedPage> pages = certificates.stream().map(PrintedPage::of).toList();
        byte[] document = pdf.pdf(template.data("pages", pages).data("title", pages.getFirst().heading()).render());
        return Response.ok(document, APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.ATTACHMENT.named("certificate.pdf",
                pages.getFirst().heading() + ".pdf"))
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .build();
    }
}
