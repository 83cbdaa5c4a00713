package org.yorisoi.consultation.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

record Load(Map<UUID, Integer> duties, Map<UUID, Integer> dutiesEver, Map<UUID, LocalDate> lastDuty, Map<UUID, Integer> turns) {
}
