package org.yorisoi.contract;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The title page of the contract. */
@OpenAPIDefinition(
    info = @Info(
        title = "Yorisoi",
        version = "1",
        description = """
            Runs a prefecture's cancer peer-support programme (がんピア・サポート).

            Dates are `YYYY-MM-DD`, instants RFC 3339 with offset, fiscal years the calendar year they begin in. \
            Everything belongs to one prefecture; what belongs to another one answers 404. Lists come in pages: follow \
            `next` with `cursor`. What can be changed has an `ETag`: send it back as `If-Match`. A `POST` that creates \
            may carry an `Idempotency-Key`. Errors are problem details (RFC 9457), in Japanese or English by \
            `Accept-Language`. What is open to everybody is answered after the end of a session, too, as to the public: \
            only answers to callers who are signed in have `Yorisoi-Signed-In: true`.""",
        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    servers = @Server(url = "/", description = "This server"),
    tags = {
        @Tag(name = "session", description = "Sign-in of people (cookie) and of systems (OAuth 2.0 client credentials)"),
        @Tag(name = "accounts", description = "People who may sign in, and their invitations"),
        @Tag(name = "api-clients", description = "Partner systems that may call the API"),
        @Tag(name = "prefectures", description = "Prefectures (都道府県) and how they run their programmes"),
        @Tag(name = "hospitals", description = "Designated hospitals (拠点病院等), designations, specialists"),
        @Tag(name = "salons", description = "Cancer salons (がんサロン), their states and organisers (世話人)"),
        @Tag(name = "meetings", description = "Salons' schedules and meetings, how many came"),
        @Tag(name = "rooms", description = "Consultation rooms (相談室) and the hotline (ホットライン)"),
        @Tag(name = "sessions", description = "Sessions (開催日) of rooms and hotline, and the month's plan"),
        @Tag(name = "reservations", description = "Slots (相談枠) of sessions, reservations (予約), waiting lists"),
        @Tag(name = "duties", description = "Who is on duty (当番) at a session, and hospitals' turns (持ち回り)"),
        @Tag(name = "rosters", description = "Rosters (当番表) of a month: what they weigh, who is kept apart, what is published, the"
            + " ledger of the year"),
        @Tag(name = "availability", description = "Who can come on which day (都合): rounds, answers, personal links"),
        @Tag(name = "messages", description = "What supporters are told"),
        @Tag(name = "hospital-messages", description = "What hospitals are told: turns, and what becomes of sessions"),
        @Tag(name = "calendar", description = "Schedules as people write them, national holidays (祝日), the public month calendar"),
        @Tag(name = "supporters", description = "The register of peer supporters (ピア・サポーター): entries, states, consents,"
            + " health data, recommendations, blocked periods, one's own entry"),
        @Tag(name = "trainings", description = "Trainings (研修会) and attendance (参加者数)"),
        @Tag(name = "external-courses", description = "Courses held nationally, and how many of the prefecture's medical staff took part"),
        @Tag(name = "training-imports", description = "Import of trainings and external courses from CSV and XLSX"),
        @Tag(name = "salon-imports", description = "Import of salons and their schedules from CSV and XLSX"),
        @Tag(name = "records", description = "Consultation records (相談記録) of rooms and hotline, debriefs (振り返り)"),
        @Tag(name = "supervision", description = "Supervision (スーパーバイズ): the group and its queue"),
        @Tag(name = "reports", description = "Reports, read-only"),
        @Tag(name = "audit", description = "Who did and read what")
    })
@SecurityScheme(securitySchemeName = "session", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.COOKIE,
    apiKeyName = "yorisoi_session", description = "People: the cookie that `POST /api/v1/session` sets")
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
    description = "Systems: the token that `POST /api/v1/oauth2/token` gives. Scopes are named like permissions")
@SecurityScheme(securitySchemeName = "clientCredentials", type = SecuritySchemeType.HTTP, scheme = "basic",
    description = "Systems: client id and secret, only at the token endpoint")
public class YorisoiApplication extends Application {
}
