import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert, showToast } from '@/components/feedback';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Roster } from '@/lib/api';
import { formatMonth, formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { dutiesChanged } from '../../duties/api';
import { newestRoster, publishRoster, rosterIs } from '../api';
import { isBroken, openPlaces, sessionOf } from '../plan';
import { useRoster } from '../RosterContext';
import { say } from '../words';

/** Tells everybody her difference, once it is seen whom it is told and what is still open. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const { roster } = useRoster();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const supporters = roster.differences.filter(({ supporterId }) => supporterId !== null).length;
  const hospitals = roster.differences.length - supporters;
  const broken = roster.findings.filter(isBroken);
  const publish = async () => {
    setPending(true);
    setProblem(null);
    try {
      await rosterIs(queryClient, prefecture, await publishRoster(prefecture, roster.month, roster.version));
      void dutiesChanged(queryClient, prefecture);
      showToast(t('publish.done', { month: formatMonth(roster.month, language), supporters, hospitals }));
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) void newestRoster(queryClient, prefecture, roster.month).catch(() => undefined);
    }
  };
  return (
    <Dialog title={t('publish.title', { month: formatMonth(roster.month, language) })} open onClose={onClose} dismissable="escape" wide>
      <div className="space-y-4">
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{roster.differences.length === 0 ? t('publish.nobody') : t('publish.told', { supporters, hospitals })}</p>
        <Unfilled roster={roster} />
        {broken.length > 0 && (
          <Alert tone="error" title={t('publish.broken', { count: broken.length })}>
            <p>{t('publish.brokenText')}</p>
            <ul className="mt-1 list-disc pl-6">
              {broken.slice(0, BROKEN_SHOWN).map((finding, index) => <li key={index}>{say(finding.words, language)}</li>)}
              {broken.length > BROKEN_SHOWN && <li>{t('publish.moreBroken', { count: broken.length - BROKEN_SHOWN })}</li>}
            </ul>
          </Alert>
        )}
        {roster.differences.length > 0 && <Differences />}
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button pending={pending} isDisabled={broken.length > 0} onPress={() => void publish()}>{t('publish.submit')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

const BROKEN_SHOWN = 5;

function Unfilled({ roster }: { roster: Roster }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const open = openPlaces(roster);
  if (open.places + open.turns === 0) return null;
  const days = roster.sessions.filter((session) => !session.past && (session.supporters.length < session.needed || (session.wantsSpecialist && session.specialist === null)))
    .map(({ date }) => formatShortDay(date, language));
  return <Alert tone="warning" title={t('unfilled', open)}><p>{t('publish.unfilledDays', { days: [...new Set(days)].join(t('comma')) })}</p></Alert>;
}

/** Whom it is told, and what each of them. */
function Differences() {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { roster, names } = useRoster();
  const line = (id: string) => {
    const session = sessionOf(roster, id);
    return session ? `${formatShortDay(session.date, language)} ${session.startTime} ${session.roomName}` : '';
  };
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 font-700">{t('publish.who')}</summary>
      <ul className="divide-y divide-solid-gray-300">
        {roster.differences.map(({ supporterId, hospitalId, asked, released }) => (
          <li key={supporterId ?? hospitalId} className="py-2">
            <p className="font-700">{supporterId ? names.supporter(supporterId) || t('gone') : names.hospital(hospitalId ?? '') || t('gone')}</p>
            {asked.map((id) => <p key={id} className="help">{t('publish.asked', { session: line(id) })}</p>)}
            {released.map((id) => <p key={id} className="help">{t('publish.released', { session: line(id) })}</p>)}
          </li>
        ))}
      </ul>
    </details>
  );
}
