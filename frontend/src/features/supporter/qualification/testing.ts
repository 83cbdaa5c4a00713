import type { Permission, Qualification, QualifiedSupporter, SupporterProposal } from '@/lib/api';

/** What the tests of these screens speak about. */
export const API = '*/api/v1/prefectures/43';

export const KEEPS_THE_REGISTER: Permission[] = ['supporters:read', 'supporters:write', 'qualification-rule:read', 'settings:read'];

export const aSupporter = { id: '0190a000-0000-7000-8000-0000000000d1', name: '見本 花子', version: 4 };

export const aQualification: Qualification = {
  status: 'expiring', validUntil: '2027-03-31', graceUntil: '2027-06-30', extended: false, offersTrainee: false, certificateAvailable: true,
  trainings: [
    { id: 't1', source: 'entered', completedOn: '2022-01-29', title: '養成研修会', course: 'foundation', heldBy: '見本の会', trainingId: null, effect: 'qualified', validUntil: '2024-03-31', version: 2 },
    { id: 't2', source: 'programme', completedOn: '2025-01-25', title: 'フォローアップ研修会', course: 'follow_up', heldBy: null, trainingId: 'x', effect: 'renewed', validUntil: '2027-03-31', version: null },
  ],
  extensions: [],
};

export const aListed: QualifiedSupporter = {
  supporterId: aSupporter.id, number: 12, name: aSupporter.name, kana: 'みほん はなこ', state: 'active', status: 'expiring', validUntil: '2027-03-31',
  graceUntil: '2027-06-30', extended: false, lastTraining: '2025-01-25',
};

export const aProposal: SupporterProposal = {
  participant: { participantId: 'p1', name: '見本　花子', kana: null, affiliation: '見本サロン', trainingId: 'x', trainingTitle: 'フォローアップ研修会', completedOn: '2025-01-25', course: 'follow_up' },
  candidates: [
    { supporterId: 's1', number: 12, name: '見本 花子', kana: 'みほん はなこ', state: 'active', nameAgreement: 'agrees', kanaAgreement: 'unknown', onTheList: false, trainings: [{ title: '養成研修会', completedOn: '2022-01-29', course: 'foundation' }] },
    { supporterId: 's2', number: 31, name: '見本 花子', kana: 'みもと はなこ', state: 'resting', nameAgreement: 'agrees', kanaAgreement: 'unknown', onTheList: false, trainings: [] },
  ],
};
