package org.yorisoi.hospital;

import java.util.List;

/** All that is kept about a hospital. */
public record HospitalDetails(String name, String kana, List<Designation> designations, Location location,
                              SupportCentre supportCentre) {
}
