package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.yorisoi.training.Course;

/**
 * A certificate, as it is printed. Its number is made of what it says, so the same paper always bears the same one and
 * nothing need be stored: prefecture, number of registration, and the day that it is about.
 *
 * @param name of the supporter
 * @param supporterNumber her number of registration
 * @param training what was completed; null for a certificate of qualification
 * @param validUntil the last day of the qualification; null for a certificate of completion
 * @param issuer who signs it
 * @param issuedOn the day on which it is printed
 */
public record Certificate(CertificateKind kind, String number, String name, int supporterNumber, Training training,
                          LocalDate validUntil, String prefectureName, String issuer, LocalDate issuedOn) {

    /** The training that was completed. */
    public record Training(String title, Course course, LocalDate completedOn, String heldBy) {
    }

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;

    /** 登第43-0012-20240331号. */
    static String number(CertificateKind kind, String prefecture, int supporterNumber, LocalDate day) {
        return "%s第%s-%04d-%s号".formatted(kind.sign(), prefecture, supporterNumber, DIGITS.format(day));
    }
}
