package org.yorisoi.report;

/** A footnote below the table, and the mark that leads to it. */
public record Footnote(String mark, String text) {
}
