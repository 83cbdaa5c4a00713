package org.yorisoi.consultation.roster.rule;

/** What duties above the fair share cost: nothing up to it, more and more beyond. */
final class Evenness {

    private Evenness() {
    }

    /** The growth of the squared excess by some more duties, or turns. */
    static long cost(int weight, int earlier, int more, int fairShare) {
        return weight * (square(earlier + more - fairShare) - square(earlier - fairShare));
    }

    private static long square(int excess) {
        return excess <= 0 ? 0 : (long) excess * excess;
    }
}
