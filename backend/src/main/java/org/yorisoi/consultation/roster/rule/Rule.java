package org.yorisoi.consultation.roster.rule;

import org.yorisoi.consultation.roster.model.Words;

/** Something that a good roster keeps to. */
public sealed interface Rule permits HardRule, SoftRule {

    /** Its name in the API and in files: lower case with hyphens. */
    String code();

    /** What it says. */
    Words sentence();
}
