package org.yorisoi.supporter;

import java.util.UUID;

/**
 * Everything that people write into an entry of the register, but for health, consents, states and recommendations.
 *
 * @param pledge null before she has signed
 * @param mentorId the supporter whom she learns from; may be null
 * @param salonId the salon that recommends her; may be null
 * @param accountUsername the account of the role supporter by which she signs in herself; may be null
 */
public record SupporterDetails(Person person, Pledge pledge, UUID mentorId, UUID salonId, String accountUsername) {
}
