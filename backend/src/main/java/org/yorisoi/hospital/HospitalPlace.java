package org.yorisoi.hospital;

import java.util.UUID;

/**
 * A hospital as it stands beside what is held there. What may be null: all but id and name.
 *
 * @param telephone of its cancer consultation support centre
 */
public record HospitalPlace(UUID id, String name, String kana, String address, Double latitude, Double longitude,
                            String telephone) {
}
