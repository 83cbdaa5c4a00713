package org.yorisoi.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a room is. Of a room at a hospital only what the hospital's own address does not tell: the floor, the way.
 *
 * @param municipality 市町村, with the ward of a designated city
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param access how to get there
 */
@Embeddable
public record RoomVenue(@Column(name = "venue_name") String name, String municipality, String address, Double latitude,
                        Double longitude, String access) {
}
