package org.yorisoi.prefecture;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Prefectures implements PanacheRepositoryBase<Prefecture, String> {

    List<Prefecture> inOrderOfCode() {
        return list("order by code");
    }
}
