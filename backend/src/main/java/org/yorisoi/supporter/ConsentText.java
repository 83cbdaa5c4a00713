package org.yorisoi.supporter;

import java.util.List;

/**
 * What a supporter reads before she agrees, as it is in force. A text that changes gets a new version; consents to older
 * versions stand until they are withdrawn.
 */
public record ConsentText(ConsentPurpose purpose, String version, String japanese, String english) {

    private static final List<ConsentText> CURRENT = List.of(
        new ConsentText(ConsentPurpose.REGISTER, "2026-11",
            "ピア・サポーターとして登録し、氏名・連絡先・活動に関する情報をサポートセンターが管理すること、活動の依頼や連絡に使うことに同意します。",
            "I agree to be registered as a peer supporter: the support centre keeps my name, contact data and activities, and"
                + " uses them to ask me for duties and to reach me."),
        new ConsentText(ConsentPurpose.HEALTH_DATA, "2026-11",
            "がんの体験に関する情報（立場、がんの種類、治療の経験）を、相談者との組み合わせを考えるためにサポートセンターが管理することに同意します。"
                + "この情報は要配慮個人情報として扱われ、同意はいつでも取り消せます。取り消すと、すぐに誰からも見えなくなります。",
            "I agree that the support centre keeps what I have told of the experience of cancer (standpoint, kinds of cancer,"
                + " treatments), to find who listens best to whom. It is special care-required personal information; I may"
                + " withdraw this at any time, and then nobody sees it any more."),
        new ConsentText(ConsentPurpose.NAMED_IN_PUBLIC, "2026-11",
            "ピア・サポーターとして、公開ページに氏名を載せることに同意します。",
            "I agree that my name stands on public pages as a peer supporter's."),
        new ConsentText(ConsentPurpose.SHARE_WITH_HOSPITALS, "2026-11",
            "担当する開催日について、会場や当番の病院に氏名を伝えることに同意します。",
            "I agree that the hospitals of the sessions that I have a duty at learn my name."));

    /** One for each purpose. */
    public static List<ConsentText> current() {
        return CURRENT;
    }

    static ConsentText of(ConsentPurpose purpose) {
        return CURRENT.stream().filter(text -> text.purpose() == purpose).findFirst().orElseThrow();
    }
}
