package org.yorisoi.identity;

import static org.yorisoi.identity.Role.ADMIN;
import static org.yorisoi.identity.Role.CENTRE;
import static org.yorisoi.identity.Role.GOVERNMENT;
import static org.yorisoi.identity.Role.HOSPITAL;
import static org.yorisoi.identity.Role.NETWORK;
import static org.yorisoi.identity.Role.ORGANISER;
import static org.yorisoi.identity.Role.SUPPORTER;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The table of who may do what. It is the only one: the door, the contract, the screens and {@code docs/permissions.md}
 * are made from it. What it does not give is refused. Everything is within the own prefecture.
 */
public enum Permission {

    @JsonProperty("today:read")
    TODAY_READ("see what needs doing", ADMIN, CENTRE, HOSPITAL, NETWORK, ORGANISER, SUPPORTER, GOVERNMENT),

    @JsonProperty("hospitals:write")
    HOSPITALS_WRITE("keep the hospitals and their designations", CENTRE),
    @JsonProperty("specialists:read")
    SPECIALISTS_READ("see the hospitals' specialists by name", CENTRE, HOSPITAL, NETWORK, GOVERNMENT),
    @JsonProperty("specialists:write")
    SPECIALISTS_WRITE("keep the hospitals' specialists", CENTRE),

    @JsonProperty("hospital-messages:read")
    HOSPITAL_MESSAGES_READ("read what one's own hospital was told, and say that it was read", HOSPITAL),

    @JsonProperty("trainings:read")
    TRAININGS_READ("see trainings and how many took part", CENTRE, HOSPITAL, NETWORK, GOVERNMENT),
    @JsonProperty("trainings:write")
    TRAININGS_WRITE("keep trainings, attendance and external courses, and import them", CENTRE),
    @JsonProperty("participants:read")
    PARTICIPANTS_READ("see by name who took part; a hospital sees its own staff", CENTRE, HOSPITAL),

    @JsonProperty("salons:read")
    SALONS_READ("see salons that are planned or closed, and how salons came along; an organiser her own", CENTRE, HOSPITAL,
        NETWORK, GOVERNMENT, ORGANISER),
    @JsonProperty("salons:write")
    SALONS_WRITE("keep a salon, its state and its last confirmation; an organiser her own", CENTRE, ORGANISER),
    @JsonProperty("salons:manage")
    SALONS_MANAGE("add salons and remove those added by mistake", CENTRE),
    @JsonProperty("organisers:read")
    ORGANISERS_READ("see the salons' organisers by name; an organiser those of her own salon", CENTRE, NETWORK, ORGANISER),
    @JsonProperty("organisers:write")
    ORGANISERS_WRITE("keep the salons' organisers and their consents", CENTRE),
    @JsonProperty("meetings:read")
    MEETINGS_READ("see the salons' schedules and meetings; an organiser those of her own salon", CENTRE, HOSPITAL, NETWORK,
        ORGANISER),
    @JsonProperty("meetings:write")
    MEETINGS_WRITE("keep schedules and meetings and count their visitors; an organiser those of her own salon", CENTRE,
        ORGANISER),
    @JsonProperty("salon-counts:read")
    SALON_COUNTS_READ("see how many came to the salons; an organiser to her own", CENTRE, GOVERNMENT, NETWORK, ORGANISER),

    @JsonProperty("supporters:read")
    SUPPORTERS_READ("see the supporter register, without health data", CENTRE, NETWORK),
    @JsonProperty("supporters:write")
    SUPPORTERS_WRITE("keep the supporter register: entries, states, consents, qualifications", CENTRE),
    @JsonProperty("supporter-health:read")
    SUPPORTER_HEALTH_READ("see a supporter's health data while her consent stands", CENTRE),
    @JsonProperty("qualification-rule:read")
    QUALIFICATION_RULE_READ("see how long the programme's qualifications last", ADMIN, CENTRE, NETWORK, GOVERNMENT),
    @JsonProperty("recommendations:write")
    RECOMMENDATIONS_WRITE("recommend supporters for rooms, the hotline and speaking", CENTRE, NETWORK),
    @JsonProperty("own-entry:read")
    OWN_ENTRY_READ("see one's own entry in the register, one's own duties and messages, and who read them", SUPPORTER),
    @JsonProperty("own-entry:write")
    OWN_ENTRY_WRITE("keep one's own contact data, consents and availability, and answer for duties", SUPPORTER),
    @JsonProperty("availability:read")
    AVAILABILITY_READ("see who can come on which day", CENTRE),
    @JsonProperty("availability:write")
    AVAILABILITY_WRITE("ask supporters and hospitals for their availability, and enter it for them", CENTRE),
    @JsonProperty("hospital-availability:write")
    HOSPITAL_AVAILABILITY_WRITE("say on which days a hospital's specialists can take a turn; a hospital its own", CENTRE,
        HOSPITAL),

    @JsonProperty("rooms:write")
    ROOMS_WRITE("keep the consultation rooms and the hotline", CENTRE),
    @JsonProperty("sessions:read")
    SESSIONS_READ("see the sessions of rooms and hotline with their slots", CENTRE, HOSPITAL, NETWORK),
    @JsonProperty("sessions:write")
    SESSIONS_WRITE("plan a month's sessions and change them", CENTRE),
    @JsonProperty("reservations:read")
    RESERVATIONS_READ("see reservations and waiting lists; a hospital its own", CENTRE, HOSPITAL),
    @JsonProperty("reservations:write")
    RESERVATIONS_WRITE("reserve, move and cancel; a hospital its own", CENTRE, HOSPITAL),
    @JsonProperty("duties:read")
    DUTIES_READ("see who is on duty; a hospital at its own sessions and turns", CENTRE, HOSPITAL),
    @JsonProperty("duties:write")
    DUTIES_WRITE("put supporters and hospitals on duty", CENTRE),
    @JsonProperty("turn-specialist:write")
    TURN_SPECIALIST_WRITE("say whom a hospital sends to its turn; a hospital at its own turns", CENTRE, HOSPITAL),
    @JsonProperty("rosters:read")
    ROSTERS_READ("see the rosters that are published; a hospital with its own turns", CENTRE, HOSPITAL, NETWORK, SUPPORTER),
    @JsonProperty("rosters:write")
    ROSTERS_WRITE("make, change and publish rosters, see the ledger and close months", CENTRE),
    @JsonProperty("roster-settings:read")
    ROSTER_SETTINGS_READ("see what a roster weighs and how", ADMIN, CENTRE),
    @JsonProperty("roster-settings:write")
    ROSTER_SETTINGS_WRITE("change what a roster weighs and how, and who is kept apart", CENTRE),
    @JsonProperty("records:read")
    RECORDS_READ("read consultation records and debriefs of the sessions one attended; the supervision group all", CENTRE,
        HOSPITAL, NETWORK, SUPPORTER),
    @JsonProperty("records:write")
    RECORDS_WRITE("write consultation records and debriefs of the sessions one attended; the centre's supervision group all",
        CENTRE, HOSPITAL, SUPPORTER),
    @JsonProperty("supervision:write")
    SUPERVISION_WRITE("take up what needs supervision; the supervision group only", CENTRE, NETWORK),
    @JsonProperty("supervision-group:write")
    SUPERVISION_GROUP_WRITE("say who belongs to the supervision group", ADMIN),
    @JsonProperty("consultation-counts:read")
    CONSULTATION_COUNTS_READ("see how many consultations and calls there were, and about what", CENTRE, GOVERNMENT),

    @JsonProperty("reports:read")
    REPORTS_READ("pull reports", CENTRE, GOVERNMENT),

    @JsonProperty("accounts:read")
    ACCOUNTS_READ("see the accounts", ADMIN, CENTRE),
    @JsonProperty("accounts:invite")
    ACCOUNTS_INVITE("invite people; the support centre only its own, organisers and supporters", ADMIN, CENTRE),
    @JsonProperty("accounts:write")
    ACCOUNTS_WRITE("change and disable accounts", ADMIN),
    @JsonProperty("api-clients:write")
    API_CLIENTS_WRITE("keep the API clients of partner systems", ADMIN),
    @JsonProperty("settings:read")
    SETTINGS_READ("see how the programme is run", ADMIN, CENTRE, GOVERNMENT),
    @JsonProperty("settings:write")
    SETTINGS_WRITE("change how the programme is run", ADMIN),
    @JsonProperty("audit:read")
    AUDIT_READ("see who did and read what", ADMIN);

    private final String purpose;
    private final Set<Role> roles;

    Permission(String purpose, Role... roles) {
        this.purpose = purpose;
        this.roles = Set.copyOf(Arrays.asList(roles));
    }

    /** What it lets somebody do, in words. */
    public String purpose() {
        return purpose;
    }

    public boolean isGivenTo(Role role) {
        return roles.contains(role);
    }

    public Set<Role> roles() {
        EnumSet<Role> inOrder = EnumSet.noneOf(Role.class);
        inOrder.addAll(roles);
        return inOrder;
    }

    /** The name in contract and tokens, also the OAuth 2.0 scope: {@code trainings:read}. */
    public String scope() {
        String name = name().toLowerCase(Locale.ROOT);
        int last = name.lastIndexOf('_');
        return name.substring(0, last).replace('_', '-') + ":" + name.substring(last + 1);
    }

    public static Optional<Permission> ofScope(String scope) {
        return Arrays.stream(values()).filter(p -> p.scope().equals(scope)).findFirst();
    }

    public static Set<Permission> of(Role role) {
        EnumSet<Permission> given = EnumSet.noneOf(Permission.class);
        for (Permission permission : values()) {
            if (permission.isGivenTo(role)) {
                given.add(permission);
            }
        }
        return given;
    }
}
