package org.yorisoi.platform.problem;

import java.util.Locale;

/**
 * The closed list of everything that can go wrong at the door, as RFC 9457 problem types. A client may rely on the
 * {@link #uri() type}; titles are for people.
 */
public enum ProblemType {

    MALFORMED_REQUEST(400, "送られた内容を読み取れません", "The request could not be read"),
    VALIDATION_FAILED(400, "入力内容を確認してください", "Please check what was entered"),

    UNAUTHENTICATED(401, "サインインが必要です", "Sign-in is required"),
    SIGN_IN_FAILED(401, "ユーザー名またはパスワードが違います", "The user name or the password is wrong"),
    INVALID_CLIENT(401, "クライアントの認証に失敗しました", "The client could not be authenticated"),

    FORBIDDEN(403, "この操作を行う権限がありません", "You may not do this"),
    CROSS_SITE_REQUEST(403, "別のサイトからの操作は受け付けません", "Requests from another site are refused"),

    NOT_FOUND(404, "見つかりません", "Not found"),
    METHOD_NOT_ALLOWED(405, "このアドレスではこの操作はできません", "This address does not support this method"),
    NOT_ACCEPTABLE(406, "求められた形式では返せません", "This is not available in the requested format"),

    CONFLICT(409, "ほかのデータから参照されているため変更できません", "Other data still refer to this"),
    ATTENDANCE_DOES_NOT_ADD_UP(409, "人数と名簿が一致しません", "Headcounts and named participants do not add up"),
    TRAINING_IN_FUTURE(409, "まだ開催されていない研修会です", "The training has not been held yet"),
    NOT_QUALIFIED(409, "有効期限内の資格がありません", "There is no qualification that has not ended"),
    EXTENSION_PREVIEW_OUTDATED(409, "確認したときと対象の人数が変わりました", "The number of people has changed since the preview"),
    EXTENSION_NEEDED(409, "この延長をもとにした延長や更新があるため取り消せません",
        "A later extension or a renewal rests on this one"),
    PARTICIPANT_ALREADY_DECIDED(409, "この参加者についてはすでに判断されています",
        "It has already been decided about this participant"),
    DECISION_NEEDED(409, "この判断をもとにした登録があるため取り消せません", "Something else rests on this decision"),
    IMPORT_HAS_FAULTS(409, "取り込めない行があります", "Some rows can't be imported"),
    IMPORT_ALREADY_CONFIRMED(409, "この取り込みはすでに確定しています", "This import has already been confirmed"),
    SALON_STATE_NOT_POSSIBLE(409, "サロンは今の状態からその状態にできません",
        "The salon can't go from its state to that one"),
    SCHEDULE_NOT_UNDERSTOOD(409, "読み取れない部分があります", "Some of the schedule was not understood"),
    MEETING_IN_FUTURE(409, "まだ開催されていない回です", "The meeting has not taken place yet"),
    MEETING_STATE_NOT_POSSIBLE(409, "この開催回では、今その操作はできません",
        "This can't be done with the meeting as it stands"),
    SUPPORTER_STATE_NOT_POSSIBLE(409, "登録者は今の状態からその状態にできません",
        "The supporter can't go from her state to that one"),
    SUPPORTER_IS_GONE(409, "退会された方、または亡くなられた方です", "The supporter has left or died"),
    SUPPORTER_MERGE_NOT_POSSIBLE(409, "この2つの登録は、今のままでは統合も取り消しもできません",
        "The two entries can't be merged, or taken apart again, as things stand"),
    HEALTH_CONSENT_MISSING(409, "健康に関する情報への同意がありません", "There is no standing consent to health data"),
    CONSENT_ALREADY_WITHDRAWN(409, "この同意はすでに取り消されています", "This consent has already been withdrawn"),
    SESSION_STATE_NOT_POSSIBLE(409, "この開催日では、今その操作はできません",
        "This can't be done with the session as it stands"),
    SESSION_ALREADY_PLANNED(409, "この相談室には、その日時の開催日がすでにあります",
        "The room has a session at that time already"),
    DUTY_NOT_POSSIBLE(409, "この当番は、今のままでは決められません", "This duty is not possible as things stand"),
    ROSTER_NOT_POSSIBLE(409, "この当番表では、今その操作はできません", "This can't be done with the roster as it stands"),
    ROSTER_RULE_BROKEN(409, "守られていない決まりがあります", "The roster breaks rules that nobody has overridden"),
    MONTH_CLOSED(409, "締められた月の開催日、当番、持ち回りは変えられません",
        "The month is closed: its sessions, duties and turns stay as they are"),
    MONTH_NOT_CLOSABLE(409, "この月は締められません", "The month can't be closed"),
    AVAILABILITY_NOT_POSSIBLE(409, "都合を聞くことができません", "Availability can't be asked for"),
    AVAILABILITY_CLOSED(409, "都合の締切を過ぎました", "The deadline for availability has passed"),
    SESSION_NOT_OPEN(409, "この開催日は予約を受け付けていません", "The session takes no reservations"),
    BOOKING_CLOSED(409, "予約の受付は締め切られました", "Booking for the session has closed"),
    SLOT_TAKEN(409, "この枠は先に予約されました。別の枠を選んでください",
        "Somebody else has the slot. Choose another one"),
    SLOT_CLOSED(409, "この枠は受付を止めています。別の枠を選んでください",
        "The slot is closed. Choose another one"),
    SLOT_PAST(409, "この枠の時間はもう過ぎています", "The slot's time has passed"),
    SLOTS_RESERVED(409, "予約の入っている枠が新しい時間に入りません。先に予約を移すか取り消してください",
        "A slot that is reserved would lie outside the new times. Move or cancel its reservation first"),
    SLOTS_FREE(409, "まだ空いている枠があります。待たずに予約してください",
        "A slot is still free. Reserve it instead of waiting"),
    RESERVATION_STATE_NOT_POSSIBLE(409, "この予約では、今その操作はできません",
        "This can't be done with the reservation as it stands"),
    SESSION_NOT_HELD(409, "まだ開催されていないか、中止になった開催日です",
        "The session has not been held yet, or was cancelled"),
    SESSION_HAS_RECORDS(409, "この開催日には相談記録があります", "The session has consultation records"),
    SUPERVISION_STATE_NOT_POSSIBLE(409, "スーパーバイズは今の状態からその状態にできません",
        "The supervision can't go from its state to that one"),
    SUPERVISION_MEMBER_NOT_POSSIBLE(409, "スーパーバイズ担当になれるのは、センターとネットワークの有効なアカウントです",
        "Only active accounts of the support centre and the network can belong to the supervision group"),
    USERNAME_TAKEN(409, "このユーザー名はすでに使われています", "This user name is taken"),
    IDEMPOTENCY_KEY_REUSED(409, "同じ Idempotency-Key が別の内容で使われています",
        "This Idempotency-Key was used with another request"),
    IDEMPOTENCY_IN_PROGRESS(409, "同じ Idempotency-Key の処理が進行中です",
        "A request with this Idempotency-Key is still being processed"),

    INVITATION_EXPIRED(410, "招待の期限が切れているか、すでに使われています",
        "The invitation has expired or was already used"),

    SUPPORTER_MERGED(410, "この登録は別の登録に統合されています", "This entry goes on in another one"),
    AVAILABILITY_LINK_EXPIRED(410, "このリンクは使えません。期限が切れたか、新しいリンクが送られています",
        "This link has expired or was replaced by a newer one"),

    STALE_VERSION(412, "ほかの人が先に変更しました", "Somebody else has changed this in the meantime"),
    PAYLOAD_TOO_LARGE(413, "送られたデータが大きすぎます", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "この形式のデータは受け付けられません", "This media type is not supported"),
    PRECONDITION_REQUIRED(428, "If-Match ヘッダーが必要です", "An If-Match header is required"),
    TOO_MANY_ATTEMPTS(429, "試行回数が多すぎます。しばらくお待ちください", "Too many attempts. Please wait"),

    INTERNAL_ERROR(500, "システムで問題が起きました", "Something went wrong on our side");

    private final int status;
    private final Bilingual title;

    ProblemType(int status, String ja, String en) {
        this.status = status;
        this.title = Bilingual.of(ja, en);
    }

    public int status() {
        return status;
    }

    public Bilingual title() {
        return title;
    }

    /** The last part of the type, such as {@code stale-version}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem's {@code type}: a relative URI reference, such as {@code /problems/stale-version}. */
    public String uri() {
        return "/problems/" + slug();
    }
}
