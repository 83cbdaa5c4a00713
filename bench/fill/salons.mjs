// Thirty salons in each prefecture: with venues, organisers, a schedule and its rule.
import { Chance, idOf } from './chance.mjs';

export const SALONS = 30;

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const JAPANESE_WEEKDAYS = ['日曜', '月曜', '火曜', '水曜', '木曜', '金曜', '土曜'];
const NAMES = ['ひなた', 'こもれび', 'あおぞら', 'つばさ', 'なごみ', 'ほほえみ', 'たんぽぽ', 'しおさい', 'やまびこ', 'ゆうなぎ'];
const MUNICIPALITIES = ['中央市', '東市', '西市', '南町', '北町', '川上村', '海辺町', '山里村', '新都市', '城下町'];
const HOSTS = ['がん患者会 寄り添い', '中央病院 がん相談支援センター', '市民センター 健康づくり課', 'ピアサポーターの会'];
const STATES = [...Array(26).fill('RUNNING'), 'TRIAL', 'RESTING', 'PLANNED', 'CLOSED'];

const EXPECTATION =
  'お茶を飲みながら、病気のこと、治療のこと、暮らしのことを自由に話します。聞くだけでもかまいません。' +
  '途中からの参加、途中での退出もできます。はじめての方には世話人がお声がけします。医療相談は行っていません。';

const venueOf = (chance, place) => ({
  name: `${place}総合福祉会館 ${chance.between(1, 3)}階 会議室${chance.of(['A', 'B', 'C'])}`,
  municipality: place,
  postalCode: `${chance.between(100, 999)}-${chance.between(1000, 9999)}`,
  address: `${place}本町${chance.between(1, 9)}丁目${chance.between(1, 30)}-${chance.between(1, 20)}`,
  latitude: 26 + chance.between(0, 1800) / 100,
  longitude: 128 + chance.between(0, 1700) / 100,
  access: `${place}駅から徒歩${chance.between(3, 15)}分。無料駐車場が${chance.between(10, 80)}台分あります`,
});

/** What the meetings are made of, too. */
const planOf = (chance) => {
  const hour = chance.of([10, 13, 14, 18]);
  return {
    nth: chance.between(1, 4),
    weekday: chance.between(0, 6),
    twice: chance.happens(0.2),
    start: `${hour}:00`,
    end: `${hour + 2}:00`,
  };
};

export const nthsOf = ({ nth, twice }) => (twice ? [nth, ((nth + 1) % 4) + 1].sort() : [nth]);

const wordsOf = (plan) => {
  const nths = nthsOf(plan);
  const [start, end] = [plan.start, plan.end].map((time) => `${Number(time.slice(0, 2))}:00`);
  return {
    text: `第${nths.join('・')}${JAPANESE_WEEKDAYS[plan.weekday]} ${start}~${end}`,
    japanese: `毎月第${nths.join('・第')}${JAPANESE_WEEKDAYS[plan.weekday]}日 ${start}～${end}`,
    english: `Every month on ${WEEKDAYS[plan.weekday].toLowerCase()} number ${nths.join(' and ')}, ${start}-${end}`,
    rrule: `FREQ=MONTHLY;BYDAY=${nths.map((nth) => nth + WEEKDAYS[plan.weekday].slice(0, 2)).join(',')}`,
  };
};

const salonRow = ({ id, prefecture, name, state, venues, since, confirmed, words, chance }) => {
  const online = chance.happens(0.2);
  const host = chance.of(HOSTS);
  const named = chance.happens(0.3);
  return {
    id,
    prefecture_code: prefecture,
    name,
    kana: name,
    reading: name,
    host,
    venues: JSON.stringify(venues),
    municipality: venues[0].municipality,
    target: named ? 'NAMED_CANCERS' : 'ALL_CANCERS',
    cancers: named ? chance.of(['BREAST', 'BREAST,GYNAECOLOGICAL', 'BLOOD', 'LUNG,STOMACH,COLORECTAL']) : '',
    audience_groups: chance.of(['', 'PATIENTS,FAMILY', 'BEREAVED', 'AYA', 'WOMEN']),
    delivery: online ? 'BOTH' : 'IN_PERSON',
    online_access: online ? 'Zoom。前日までに電子メールで申し込むと、案内が届きます' : null,
    fee: chance.of(['無料', '100円（お茶代）', '会員は無料、会員でない方は300円']),
    application: chance.of(['NONE', 'REQUIRED', 'FIRST_TIME']),
    application_note: '前日の17時までに電話でお申し込みください',
    anonymity: chance.of(['ALLOWED', 'NOT_ALLOWED']),
    contact_name: host,
    contact_telephone: `0${chance.between(10, 99)}-${chance.between(100, 999)}-${chance.between(1000, 9999)}`,
    contact_email: `salon@example.jp`,
    contact_url: `https://salon.example.jp/${prefecture}`,
    expectation: EXPECTATION,
    network_member: chance.happens(0.6),
    state,
    state_since: since,
    resting_until: null,
    confirmed_on: confirmed,
    schedule_text: words.text,
    schedule_japanese: words.japanese,
    schedule_english: words.english,
    schedule_announced: false,
    search_text: [name, host, ...venues.flatMap((venue) => [venue.name, venue.municipality])].join('\n'),
    version: 0,
  };
};

const organiserRow = (salonId, salon, number, since, secretName) => ({
  id: idOf(`organiser ${salon} ${number}`, since),
  salon_id: salonId,
  name: secretName,
  kana: null,
  telephone: null,
  email: null,
  account_id: null,
  account_username: null,
  active_from: since,
  active_to: null,
  consent_given_on: number === 1 ? since : null,
  consent_text_version: number === 1 ? '2020-04' : null,
  consent_withdrawn_on: null,
  version: 0,
});

const scheduleRows = async (add, salonId, salon, since, plan, words) => {
  const id = idOf(`schedule ${salon}`, since);
  const { text, japanese, english, rrule } = words;
  await add('salon_schedule', {
    id, salon_id: salonId, number: 1, valid_from: since, text, japanese, english, announced: false, entered_at: since,
  });
  await add('salon_schedule_rule', {
    schedule_id: id, position: 0, rrule, start_time: plan.start, end_time: plan.end, holiday_policy: 'HOLD',
  });
};

/**
 * Adds a prefecture's salons and returns what their meetings follow: `{id, key, state, plan, venue}`.
 *
 * @param since the first day of all of them
 * @param secretName an organiser's name as the product encrypts it
 */
export const addSalons = async (add, { prefecture, since, confirmed, secretName }) => {
  const salons = [];
  for (let number = 1; number <= SALONS; number++) {
    const key = `${prefecture} ${number}`;
    const chance = new Chance(`salon ${key}`);
    const id = idOf(`salon ${key}`, '2016-04-01');
    const name = `がんサロン ${NAMES[number % NAMES.length]}${number}`;
    const places = [chance.of(MUNICIPALITIES), chance.of(MUNICIPALITIES)].slice(0, chance.between(1, 2));
    const venues = places.map((place) => venueOf(chance, place));
    const plan = planOf(chance);
    const words = wordsOf(plan);
    const state = STATES[number - 1];
    await add('salon', salonRow({ id, prefecture, name, state, venues, since, confirmed, words, chance }));
    for (const place of new Set(places)) await add('salon_municipality', { salon_id: id, municipality: place });
    await add('salon_usual_time', {
      salon_id: id, position: 0, weekday: WEEKDAYS[plan.weekday], start_time: plan.start,
    });
    await add('salon_state_change', {
      id: idOf(`state ${key}`, since), salon_id: id, state, since, until: null, reason: null, changed_at: since,
    });
    for (const one of [1, 2]) await add('salon_organiser', organiserRow(id, key, one, since, secretName));
    await scheduleRows(add, id, key, since, plan, words);
    salons.push({ id, key, state, plan, venue: venues[0].name });
  }
  return salons;
};
