package org.yorisoi.identity;

import java.util.UUID;

/** Which hospitals an account may belong to. The hospital room knows; it keeps this promise, so that no room goes in circles. */
public interface HospitalDirectory {

    boolean isKnown(String prefecture, UUID hospitalId);
}
