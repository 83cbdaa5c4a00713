package org.yorisoi.hospital;

import jakarta.persistence.Embeddable;

/**
 * Where a hospital is.
 *
 * @param postalCode seven digits with a hyphen, 860-8556
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
@Embeddable
public record Location(String postalCode, String address, Double latitude, Double longitude) {
}
