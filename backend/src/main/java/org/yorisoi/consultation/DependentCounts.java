package org.yorisoi.consultation;

/**
 * How much hangs on a session.
 *
 * @param reservations that stand, holds included
 * @param waiting visitors on the waiting list, those that were offered a slot included
 * @param duties supporters who are on duty
 * @param turns hospitals whose turn it is to send a specialist
 * @param records consultation records and debriefs
 */
public record DependentCounts(long reservations, long waiting, long duties, long turns, long records) {

    public static final DependentCounts NONE = new DependentCounts(0, 0, 0, 0, 0);

    public DependentCounts plus(DependentCounts other) {
        return new DependentCounts(reservations + other.reservations, waiting + other.waiting, duties + other.duties,
            turns + other.turns, records + other.records);
    }
}
