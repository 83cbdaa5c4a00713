package org.yorisoi.calendar;

import java.time.LocalDate;

/**
 * The days of both equinoxes in Japan, 1900 to 2099, by the approximation of the Hydrographic Department of the Japan
 * Coast Guard (海上保安庁水路部『新こよみ便利帳』). The law leaves them to the National Astronomical Observatory, which
 * publishes each in the February before; they have agreed in every year so far.
 */
final class Equinoxes {

    private static final double DRIFT_A_YEAR = 0.242194;

    private Equinoxes() {
    }

    static LocalDate vernal(int year) {
        return LocalDate.of(year, 3, day(year, 20.8357, 20.8431));
    }

    static LocalDate autumnal(int year) {
        return LocalDate.of(year, 9, day(year, 23.2588, 23.2488));
    }

    private static int day(int year, double before1980, double from1980) {
        double drift = DRIFT_A_YEAR * (year - 1980);
        return year < 1980
            ? (int) (before1980 + drift - (year - 1983) / 4)
            : (int) (from1980 + drift - (year - 1980) / 4);
    }
}
