package org.yorisoi.consultation.roster.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.web.EntityTags;

/** The door to how a programme makes its rosters. */
@ApplicationScoped
public class RosterSettingsService {

    private final AllChosenSettings all;
    private final Event<AuditedAction> audit;

    RosterSettingsService(AllChosenSettings all, Event<AuditedAction> audit) {
        this.all = all;
        this.audit = audit;
    }

    /** For whoever makes a roster. */
    @Transactional
    public RosterSettings of(String prefecture) {
        return get(prefecture).settings();
    }

    @Transactional
    public RosterSettingsSeen get(String prefecture) {
        return all.findByIdOptional(prefecture).map(RosterSettingsService::seen)
            .orElse(new RosterSettingsSeen(RosterSettings.DEFAULT, 0));
    }

    /** Rosters that are made from now on go by these; what was published stays as it is. */
    @Transactional
    public RosterSettingsSeen change(String prefecture, RosterSettings settings, String ifMatch) {
        ChosenSettings chosen = all.findByIdOptional(prefecture).orElseGet(() -> new ChosenSettings(prefecture));
        EntityTags.requireMatch(ifMatch, chosen.version());
        chosen.are(settings);
        all.persistAndFlush(chosen);
        audit.fire(new AuditedAction(prefecture, "roster_settings.changed", null));
        return seen(chosen);
    }

    private static RosterSettingsSeen seen(ChosenSettings chosen) {
        return new RosterSettingsSeen(chosen.settings(), chosen.version());
    }
}
