package org.yorisoi.salon.imports;

import org.yorisoi.platform.sheet.CellText;
import org.yorisoi.salon.SalonDetails;

/** By what salons are recognised, without regard to width, case and blanks. One name may stand for salons at several venues. */
record SalonKey(String name, String venue) {

    static SalonKey of(SalonDetails salon) {
        return new SalonKey(CellText.unified(salon.name()),
            salon.venues().isEmpty() ? "" : CellText.unified(salon.venues().getFirst().name()));
    }
}
