package org.yorisoi.supporter;

import java.util.Optional;
import org.yorisoi.platform.problem.Bilingual;

/** Why two entries can't be merged, or taken apart again, and what to do instead. */
enum MergeFault {

    KEPT_IS_GONE("残す登録は退会または逝去です。もう一方を残してください", "The entry to keep is of somebody who has left or died. Keep the other one"),
    OTHER_SERVES("残す登録は活動していません。活動している方の登録を残してください",
        "The entry to keep does not serve, the other one does. Keep the one that serves"),
    ONE_DECEASED("一方だけが逝去と記録されています。先にどちらかの状態を直してください",
        "Only one of the two is recorded as deceased. Put that right first"),
    UNDONE("この統合はすでに取り消されています", "This merge has been undone already"),
    KEPT_WAS_MERGED("残した登録は、そのあと別の登録に統合されました。先にその統合を取り消してください",
        "The kept entry has been merged into another one since. Undo that first"),
    LATER_MERGE("残した登録には、そのあとさらに別の登録が統合されました。先にその統合を取り消してください",
        "Another entry has been merged into the kept one since. Undo that first"),
    ACCOUNT_TAKEN("戻すはずのアカウントが、別の登録で使われています。先にその登録から外してください",
        "The account that would go back belongs to another entry now. Take it away from there first");

    private final Bilingual sentence;

    MergeFault(String ja, String en) {
        this.sentence = Bilingual.of(ja, en);
    }

    Bilingual sentence() {
        return sentence;
    }

    /** What the states of two entries say against merging them. */
    static Optional<MergeFault> ofStates(SupporterState kept, SupporterState other) {
        if (kept != other && (kept == SupporterState.DECEASED || other == SupporterState.DECEASED)) {
            return Optional.of(ONE_DECEASED);
        }
        if (kept.isGone() && !other.isGone()) {
            return Optional.of(KEPT_IS_GONE);
        }
        return other.serves() && !kept.serves() ? Optional.of(OTHER_SERVES) : Optional.empty();
    }
}
