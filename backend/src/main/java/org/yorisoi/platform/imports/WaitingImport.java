package org.yorisoi.platform.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * An import that somebody looked at and has neither confirmed nor discarded yet.
 *
 * @param table    the name of its importer
 * @param fileName may be null
 * @param rows how many the file has
 */
public record WaitingImport(UUID id, String table, String fileName, int rows, Instant createdAt, Instant expiresAt,
                            long version) {
}
