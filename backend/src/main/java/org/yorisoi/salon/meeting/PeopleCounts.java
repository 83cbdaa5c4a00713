package org.yorisoi.salon.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PeopleCounts implements PanacheRepositoryBase<PeopleCount, UUID> {

    Optional<PeopleCount> of(UUID salonId, Period period) {
        return find("salonId = ?1 and period = ?2", salonId, period.text()).firstResultOptional();
    }

    Map<String, PeopleCount> of(UUID salonId, Collection<Period> periods) {
        return find("salonId = ?1 and period in ?2", salonId, periods.stream().map(Period::text).toList()).stream()
            .collect(Collectors.toMap(PeopleCount::period, Function.identity()));
    }
}
