package org.yorisoi.consultation.roster.model;

/** What a supporter said to a day on which she can come. To the days that she did not name she said no. */
public enum Answer {
    PREFER, YES
}
