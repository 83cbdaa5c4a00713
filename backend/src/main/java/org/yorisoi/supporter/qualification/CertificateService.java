package org.yorisoi.supporter.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.prefecture.Prefecture;
import org.yorisoi.prefecture.PrefectureService;

/** The door to certificates. Who printed whose is written down. */
@ApplicationScoped
public class CertificateService {

    /** As many as are made into one document, so that it fits into memory. */
    public static final int MOST_AT_ONCE = 200;

    private final QualificationService qualifications;
    private final QualificationRuleService rules;
    private final PrefectureService prefectures;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    CertificateService(QualificationService qualifications, QualificationRuleService rules, PrefectureService prefectures,
                       Event<AuditedAction> audit, Clock clock) {
        this.qualifications = qualifications;
        this.rules = rules;
        this.prefectures = prefectures;
        this.audit = audit;
        this.clock = clock;
    }

    /** The certificate of qualification of one supporter. */
    @Transactional
    public Certificate ofQualification(String prefecture, UUID supporterId) {
        return ofQualification(prefecture, qualifications.get(prefecture, supporterId, true));
    }

    /** One's own. */
    @Transactional
    public Certificate ownOfQualification(String prefecture, UUID accountId) {
        return ofQualification(prefecture, qualifications.own(prefecture, accountId));
    }

    /** The certificates of qualification of many; refused as a whole when one of them is not qualified. */
    @Transactional
    public List<Certificate> ofQualifications(String prefecture, List<UUID> supporterIds) {
        List<QualificationSeen> all = qualifications.seen(prefecture, supporterIds);
        Violations violations = new Violations();
        for (int i = 0; i < all.size(); i++) {
            violations.when(!isQualified(all.get(i)), "supporterIds[%d]".formatted(i), ViolationCode.NOT_ALLOWED);
            violations.when(supporterIds.subList(0, i).contains(supporterIds.get(i)), "supporterIds[%d]".formatted(i),
                ViolationCode.DUPLICATE);
        }
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemType.NOT_QUALIFIED, violations.toList());
        }
        return all.stream().map(seen -> ofQualification(prefecture, seen)).toList();
    }

    /** The certificate that a supporter completed a training of her history. */
    @Transactional
    public Certificate ofCompletion(String prefecture, UUID supporterId, UUID entryId) {
        return ofCompletion(prefecture, qualifications.get(prefecture, supporterId, true), entryId);
    }

    /** One's own. */
    @Transactional
    public Certificate ownOfCompletion(String prefecture, UUID accountId, UUID entryId) {
        return ofCompletion(prefecture, qualifications.own(prefecture, accountId), entryId);
    }

    /** Whether the certificate of qualification can be had: the qualification has not ended, and she has neither left nor died. */
    public boolean isQualified(QualificationSeen seen) {
        QualificationStatus status = seen.qualification().status();
        return (status == QualificationStatus.VALID || status == QualificationStatus.EXPIRING)
            && !seen.supporter().state().isGone();
    }

    private Certificate ofQualification(String prefecture, QualificationSeen seen) {
        if (!isQualified(seen)) {
            throw Problem.of(ProblemType.NOT_QUALIFIED);
        }
        LocalDate end = seen.qualification().validUntil();
        return issued(prefecture, seen, CertificateKind.QUALIFICATION, end, null, end);
    }

    private Certificate ofCompletion(String prefecture, QualificationSeen seen, UUID entryId) {
        HistoryEntry entry = seen.history().stream().filter(one -> one.id().equals(entryId)).findFirst()
            .orElseThrow(Problem::notFound);
        return issued(prefecture, seen, CertificateKind.COMPLETION, entry.completedOn(),
            new Certificate.Training(entry.title(), entry.course(), entry.completedOn(), entry.heldBy()), null);
    }

    private Certificate issued(String prefecture, QualificationSeen seen, CertificateKind kind, LocalDate day,
                               Certificate.Training training, LocalDate validUntil) {
        audit.fire(new AuditedAction(prefecture, "supporter_certificate.printed", seen.supporter().id()));
        Prefecture programme = prefectures.known(prefecture);
        int number = seen.supporter().number();
        return new Certificate(kind, Certificate.number(kind, prefecture, number, day), seen.supporter().name(), number,
            training, validUntil, programme.name(),
            rules.get(prefecture).issuer().orElse(programme.name() + "がんピア・サポート事業"), LocalDate.now(clock));
    }
}
