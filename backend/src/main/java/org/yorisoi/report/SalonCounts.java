package org.yorisoi.report;

/**
 * How a salon's meetings went: how many were held, how many visits (延べ) there were. Such numbers can be added up.
 *
 * @param held meetings that took place and were counted
 * @param missing meetings whose day has come and that nobody has counted
 * @param newcomers visits for the first time
 * @param supporters presences of supporters, not among the visits
 */
public record SalonCounts(int held, int cancelled, int missing, int newcomers, int returning, int patient, int family,
                          int bereaved, int other, int supporters) {

    static final SalonCounts NONE = new SalonCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int visits() {
        return newcomers + returning;
    }

    SalonCounts plus(SalonCounts more) {
        return new SalonCounts(held + more.held, cancelled + more.cancelled, missing + more.missing,
            newcomers + more.newcomers, returning + more.returning, patient + more.patient, family + more.family,
            bereaved + more.bereaved, other + more.other, supporters + more.supporters);
    }
}
