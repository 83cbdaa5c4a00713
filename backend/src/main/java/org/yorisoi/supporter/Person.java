package org.yorisoi.supporter;

import java.util.List;
import java.util.Set;

/**
 * Who a supporter is, how she is reached and what she can do. Encrypted as a whole in the database.
 *
 * @param kana reading of the name
 * @param telephone may be null
 * @param email may be null
 * @param postalCode may be null
 * @param address may be null
 * @param municipality where she lives (市町村); may be null
 * @param ageBand may be null
 * @param languages that she can listen in, BCP 47, such as {@code ja}
 * @param usualAvailability when she can usually come, in words; may be null
 * @param dutiesPerMonth how many she wants at most; null when she hasn't said
 */
public record Person(String name, String kana, String telephone, String email, String postalCode, String address,
                     String municipality, AgeBand ageBand, List<String> languages, Set<ReadingNeed> readingNeeds,
                     Set<Ability> abilities, String usualAvailability, Integer dutiesPerMonth) {
}
