package org.yorisoi.salon;

import java.util.List;
import java.util.Set;

/**
 * All that people write about a salon. What may be null: {@code kana}, {@code host} and everything from
 * {@code onlineAccess} to {@code expectation}.
 *
 * @param host who runs it: a hospital, a patients' group
 * @param cancers for which it is; none when it is for all
 * @param onlineAccess how to join online, for the public
 * @param fee in words, such as 無料
 * @param expectation what awaits somebody who comes
 */
public record SalonDetails(String name, String kana, String host, List<Venue> venues, Target target, Set<Cancer> cancers,
                           Set<AudienceGroup> groups, Delivery delivery, String onlineAccess, String fee,
                           Application application, String applicationNote, Anonymity anonymity, Contact contact,
                           String expectation, boolean networkMember) {
}
