package org.yorisoi.supporter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class Differences implements PanacheRepositoryBase<Difference, Difference.Pair> {

    Map<Difference.Pair, Difference> in(String prefecture) {
        return find("prefectureCode", prefecture).stream()
            .collect(Collectors.toMap(Difference::pair, Function.identity()));
    }
}
