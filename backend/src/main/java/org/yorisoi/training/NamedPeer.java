package org.yorisoi.training;

import java.util.UUID;

/**
 * A peer on the list of a training, by name.
 *
 * @param participantId stays the same when the list is corrected
 * @param kana may be null
 * @param affiliation where she comes from, in words; may be null
 */
public record NamedPeer(UUID participantId, String name, String kana, String affiliation, PeerTraining training) {
}
