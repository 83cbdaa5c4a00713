package org.yorisoi.supporter.qualification;

import java.util.List;

/** Whom an extension would give more time, the first to end first. */
public record ExtensionPreview(List<Extended> people) {

    /** @param after how her qualification would stand */
    public record Extended(QualifiedSupporter before, Qualification after) {
    }
}
