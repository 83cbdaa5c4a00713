package org.yorisoi.consultation.reservation;

import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/** Why something can't be done with a reservation as it stands, and what to do instead. */
enum ReservationFault {
    CANCELLED("この予約は取り消されています。あらためて予約してください", "It was cancelled. Reserve again"),
    HOLD_EXPIRED("仮予約の期限が切れました。枠が空いていれば、あらためて予約してください",
        "The hold has expired. Reserve again if the slot is still free"),
    MOVED("この予約は別の枠に移されています。移った先の予約を開いてください",
        "It was moved to another slot. Open the reservation that took its place"),
    NOT_CANCELLED("この予約は取り消されていません", "It is not cancelled"),
    NOT_IN_LINE("この方はもう待っていません", "It no longer waits"),
    PAST("この枠の時間はもう過ぎています。変更できません", "Its time has passed. It can no longer be changed");

    private final Bilingual sentence;

    ReservationFault(String ja, String en) {
        this.sentence = Bilingual.of(ja, en);
    }

    /** Refuses what can be done only with a reservation that stands. */
    static void requireStanding(ReservationState state) {
        CANCELLED.unless(state != ReservationState.CANCELLED);
        HOLD_EXPIRED.unless(state != ReservationState.EXPIRED);
        MOVED.unless(state != ReservationState.MOVED);
    }

    void unless(boolean possible) {
        if (!possible) {
            throw Problem.of(ProblemType.RESERVATION_STATE_NOT_POSSIBLE, sentence);
        }
    }
}
