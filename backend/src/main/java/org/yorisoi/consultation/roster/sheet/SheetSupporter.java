package org.yorisoi.consultation.roster.sheet;

import java.util.UUID;

/**
 * A supporter on a sheet.
 *
 * @param supporterId null where the name is
 * @param name null where the reader may not learn it
 * @param own whether it is the reader herself
 */
public record SheetSupporter(UUID supporterId, String name, boolean own) {
}
