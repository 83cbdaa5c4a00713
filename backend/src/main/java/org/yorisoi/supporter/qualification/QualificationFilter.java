package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import org.yorisoi.platform.paging.SearchText;
import org.yorisoi.supporter.SupporterState;

/**
 * Which qualifications to list; null means all.
 *
 * @param state of the supporter
 * @param serving true: only trainees and active supporters
 * @param endingBy only those that end on this day or earlier
 * @param q part of the name or the kana, or the number
 */
public record QualificationFilter(QualificationStatus status, SupporterState state, Boolean serving, LocalDate endingBy,
                                  String q, QualificationSort sort) {

    boolean fits(QualifiedSupporter one) {
        LocalDate end = one.qualification().validUntil();
        return (status == null || status == one.qualification().status())
            && (state == null || state == one.supporter().state())
            && (serving == null || serving == one.supporter().state().serves())
            && (endingBy == null || end != null && !end.isAfter(endingBy))
            && (q == null || q.isBlank() || isFound(one));
    }

    private boolean isFound(QualifiedSupporter one) {
        String sought = SearchText.hiragana(SearchText.folded(q));
        return SearchText.hiragana(SearchText.folded(one.supporter().name())).contains(sought)
            || SearchText.hiragana(SearchText.folded(one.supporter().kana())).contains(sought)
            || Integer.toString(one.supporter().number()).equals(sought);
    }
}
