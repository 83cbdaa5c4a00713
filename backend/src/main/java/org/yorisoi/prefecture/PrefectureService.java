package org.yorisoi.prefecture;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.yorisoi.identity.PrefectureDirectory;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.platform.web.EntityTags;

/** The door of this room. */
@ApplicationScoped
public class PrefectureService implements PrefectureDirectory {

    private static final String REVISED = "prefectures";

    /** A prefecture as it was under a revision of it. */
    private record Known(long revision, Prefecture prefecture) {
    }

    private final Prefectures prefectures;
    private final Revisions revisions;
    private final Event<ProgrammeChanged> changed;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private volatile Set<String> codes;

    PrefectureService(Prefectures prefectures, Revisions revisions, Event<ProgrammeChanged> changed) {
        this.prefectures = prefectures;
        this.revisions = revisions;
        this.changed = changed;
    }

    public List<Prefecture> all() {
        return QuarkusTransaction.joiningExisting().call(prefectures::inOrderOfCode);
    }

    @Transactional
    public Prefecture get(String code) {
        return prefectures.findByIdOptional(code).orElseThrow(Problem::notFound);
    }

    /** To be read, not changed: it is remembered until its settings change. */
    @Transactional
    public Prefecture known(String code) {
        OptionalLong revision = revisions.current(code, REVISED);
        Known remembered = known.get(code);
        if (remembered != null && revision.isPresent() && remembered.revision() == revision.getAsLong()) {
            return remembered.prefecture();
        }
        Prefecture prefecture = get(code);
        revision.ifPresent(number -> known.put(code, new Known(number, prefecture)));
        return prefecture;
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
        revisions.bump(code, REVISED);
        changed.fire(new ProgrammeChanged(code));
        return prefecture;
    }
}
