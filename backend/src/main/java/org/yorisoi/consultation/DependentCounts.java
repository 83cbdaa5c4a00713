package org.yorisoi.consultation;

/**
 * How much hangs on a session.
 *
 * @param reservations that stand, holds included
 * @param duties supporters and hospitals that are on duty
 * @param records consultation records and debriefs
 */
public record DependentCounts(long reservations, long duties, long records) {

    public static final DependentCounts NONE = new DependentCounts(0, 0, 0);

    public DependentCounts plus(DependentCounts other) {
        return new DependentCounts(reservations + other.reservations, duties + other.duties, records + other.records);
    }
}
