package org.yorisoi.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers the footnotes of a table in the order in which a reader meets them. The same sentence has the same mark
 * wherever it belongs. Up to three are marked ＊, ＊＊, ＊＊＊, as guidebooks print them; more are counted ＊1, ＊2 ….
 */
public final class Footnotes {

    private static final int COUNTABLE_STARS = 3;
    private static final String STAR = "＊";

    private final List<String> texts;

    private Footnotes(List<String> texts) {
        this.texts = texts;
    }

    static Footnotes of(List<AttendedTraining> trainings) {
        Set<String> texts = new LinkedHashSet<>();
        trainings.forEach(training -> texts.addAll(training.notes()));
        return new Footnotes(List.copyOf(texts));
    }

    public List<Footnote> all() {
        List<Footnote> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(new Footnote(mark(i), texts.get(i)));
        }
        return all;
    }

    /** The mark behind a training's date. */
    public List<String> dateMarks(AttendedTraining training) {
        return marks(training.dateNote().stream().toList());
    }

    /** The marks behind a training's title. */
    public List<String> titleMarks(AttendedTraining training) {
        return marks(training.titleNotes());
    }

    private List<String> marks(List<String> notes) {
        return notes.stream().map(texts::indexOf).sorted().map(this::mark).toList();
    }

    private String mark(int index) {
        return texts.size() <= COUNTABLE_STARS ? STAR.repeat(index + 1) : STAR + (index + 1);
    }
}
