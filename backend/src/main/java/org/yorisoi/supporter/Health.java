package org.yorisoi.supporter;

import java.util.Set;
import org.yorisoi.salon.Cancer;

/**
 * What a supporter, or somebody close to her, had: special care-required personal information (要配慮個人情報). Encrypted as a
 * whole in the database, closed without her consent.
 *
 * @param note in words; may be null
 */
public record Health(Standpoint standpoint, Set<Cancer> cancers, Set<Treatment> treatments, String note) {
}
