package org.yorisoi.report;

/** How many of each party took part, counted as attendances: somebody who came twice counts twice (延べ). */
public record Headcount(int peer, int medical, int government) {

    public static final Headcount NOBODY = new Headcount(0, 0, 0);

    public int total() {
        return peer + medical + government;
    }

    public Headcount plus(Headcount other) {
        return new Headcount(peer + other.peer, medical + other.medical, government + other.government);
    }
}
