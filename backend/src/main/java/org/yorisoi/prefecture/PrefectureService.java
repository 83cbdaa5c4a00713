package org.yorisoi.prefecture;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yorisoi.identity.PrefectureDirectory;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.web.EntityTags;

/** The door of this room. */
@ApplicationScoped
public class PrefectureService implements PrefectureDirectory {

    private final Prefectures prefectures;
    private volatile Set<String> codes;

    PrefectureService(Prefectures prefectures) {
        this.prefectures = prefectures;
    }

    public List<Prefecture> all() {
        return QuarkusTransaction.joiningExisting().call(prefectures::inOrderOfCode);
    }

    @Transactional
    public Prefecture get(String code) {
        return prefectures.findByIdOptional(code).orElseThrow(Problem::notFound);
    }

    /** Asked at every request, so it is remembered: prefectures don't come and go. */
    @Override
    public boolean isKnown(String code) {
        if (codes == null) {
            codes = all().stream().map(Prefecture::code).collect(Collectors.toUnmodifiableSet());
        }
        return codes.contains(code);
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
