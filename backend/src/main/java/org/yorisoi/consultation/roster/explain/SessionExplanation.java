package org.yorisoi.consultation.roster.explain;

import java.util.List;

/**
 * Everything about the places of one session.
 *
 * @param session          its id
 * @param supporters       who is there
 * @param others           every other supporter, those with a price first, the cheapest first
 * @param specialist       the hospital that sends the specialist: one or none
 * @param otherHospitals   every other hospital, those with a price first, the cheapest first
 * @param ways             the smallest ways to fill a supporter's place that is empty; none if none is, or if nothing helps
 * @param waysOfSpecialist the same for the specialist's
 */
public record SessionExplanation(String session, List<Holder> supporters, List<Alternative> others, List<Holder> specialist,
        List<Alternative> otherHospitals, List<Way> ways, List<Way> waysOfSpecialist) {
}
