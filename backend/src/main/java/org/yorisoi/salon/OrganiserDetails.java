package org.yorisoi.salon;

import java.time.LocalDate;

/**
 * All that is kept about an organiser. Only name and first day are always there.
 *
 * @param accountUsername an account of the role organiser, which may then keep the salon
 * @param activeTo the last day; null while there is no end in sight
 * @param consent to be named in public; null: never given
 */
public record OrganiserDetails(String name, String kana, String telephone, String email, String accountUsername,
                               LocalDate activeFrom, LocalDate activeTo, Organiser.Consent consent) {
}
