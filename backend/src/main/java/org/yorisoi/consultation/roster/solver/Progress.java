package org.yorisoi.consultation.roster.solver;

import org.yorisoi.consultation.roster.model.Plan;

/** Hears of a search while it goes on, one call at a time, on the search's threads: to be quick about it. */
public interface Progress {

    Progress SILENT = new Progress() {
    };

    /** A better plan has been found. */
    default void improved(Plan plan, long objective, long bound) {
    }

    /** No plan can cost less than the bound, which has come closer. */
    default void bounded(long objective, long bound) {
    }
}
