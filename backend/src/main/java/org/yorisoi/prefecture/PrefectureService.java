package org.yorisoi.prefecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.web.EntityTags;

/** The door of this room. */
@ApplicationScoped
public class PrefectureService {

    private final Prefectures prefectures;

    PrefectureService(Prefectures prefectures) {
        this.prefectures = prefectures;
    }

    @Transactional
    public List<Prefecture> all() {
        return prefectures.inOrderOfCode();
    }

    @Transactional
    public Prefecture get(String code) {
        return prefectures.findByIdOptional(code).orElseThrow(Problem::notFound);
    }

    /** Changes how the programme is run, from now on. */
    @Transactional
    public Prefecture runBy(String code, ProgrammeSettings settings, String ifMatch) {
        Prefecture prefecture = get(code);
        EntityTags.requireMatch(ifMatch, prefecture.version());
        prefecture.runBy(settings);
        prefectures.flush();
        return prefecture;
    }
}
