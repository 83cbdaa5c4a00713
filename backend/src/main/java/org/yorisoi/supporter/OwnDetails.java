package org.yorisoi.supporter;

import java.util.List;
import java.util.Set;

/** What a supporter may say of herself; as in {@link Person}. */
public record OwnDetails(String telephone, String email, String postalCode, String address, String municipality,
                         List<String> languages, Set<ReadingNeed> readingNeeds, String usualAvailability,
                         Integer dutiesPerMonth) {
}
