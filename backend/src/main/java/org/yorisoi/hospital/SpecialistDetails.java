package org.yorisoi.hospital;

import java.time.LocalDate;

/** @param activeTo the last day; null while there is no end in sight */
public record SpecialistDetails(String name, String kana, LocalDate activeFrom, LocalDate activeTo) {
}
