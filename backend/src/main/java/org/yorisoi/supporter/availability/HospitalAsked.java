package org.yorisoi.supporter.availability;

import org.yorisoi.hospital.Hospital;

/** A hospital with its answer to a round; one that hasn't answered has an answer without days and version 0. */
public record HospitalAsked(Hospital hospital, HospitalAnswer answer) {
}
