package org.yorisoi.identity;

/** Which prefectures there are. The prefecture room knows; it keeps this promise, so that no room goes in circles. */
public interface PrefectureDirectory {

    boolean isKnown(String prefecture);
}
