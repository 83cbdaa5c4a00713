package org.yorisoi.consultation.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Where things are in a prefecture, as far as the programme knows, and how far apart. Of a supporter only the municipality is
 * known: she is taken to live in the middle of what the programme knows there.
 */
final class Geography {

    private static final double EARTH_KM = 6_371;

    /**
     * A place on the map.
     *
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     */
    record Point(double latitude, double longitude) {

        /** As the crow flies. */
        double kilometresTo(Point other) {
            double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
            double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
            double half = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
            return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
        }
    }

    private record Known(String where, Point point) {
    }

    private final List<Known> known = new ArrayList<>();

    /** @param where an address, or a municipality; may be null, as the rest */
    void add(String where, Double latitude, Double longitude) {
        if (where != null && latitude != null && longitude != null) {
            known.add(new Known(where, new Point(latitude, longitude)));
        }
    }

    /** The middle of what is known in a municipality; null if nothing is. */
    Point of(String municipality) {
        if (municipality == null || municipality.isBlank()) {
            return null;
        }
        List<Point> there = known.stream().filter(one -> one.where().contains(municipality)).map(Known::point).toList();
        OptionalDouble latitude = there.stream().mapToDouble(Point::latitude).average();
        OptionalDouble longitude = there.stream().mapToDouble(Point::longitude).average();
        return latitude.isEmpty() ? null : new Point(latitude.getAsDouble(), longitude.orElseThrow());
    }

    /**
     * What it costs to get from one place to another; a way that isn't known costs nothing. Empty if it is too far.
     *
     * @param from may be null
     * @param to may be null
     */
    static OptionalInt travel(Point from, Point to, int kmPerPoint, int farthestKm) {
        if (from == null || to == null) {
            return OptionalInt.of(0);
        }
        double kilometres = from.kilometresTo(to);
        return kilometres > farthestKm ? OptionalInt.empty() : OptionalInt.of((int) Math.round(kilometres / kmPerPoint));
    }
}
