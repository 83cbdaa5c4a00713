package org.yorisoi.hospital;

import java.time.LocalDate;

/**
 * Which hospitals to list.
 *
 * @param on the day whose designations count
 * @param designation only those so designated on that day; null means all
 * @param q part of the name, the kana or the address; null means all
 */
public record HospitalFilter(LocalDate on, DesignationKind designation, String q, HospitalSort sort) {
}
