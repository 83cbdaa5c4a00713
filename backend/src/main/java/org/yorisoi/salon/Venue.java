package org.yorisoi.salon;

/**
 * A place where a salon meets.
 *
 * @param municipality 市町村, with the ward of a designated city: 熊本市中央区
 * @param postalCode seven digits with a hyphen
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param access how to get there
 */
public record Venue(String name, String municipality, String postalCode, String address, Double latitude,
                    Double longitude, String access) {
}
