import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button } from '@/components/ui';
import type { RosterFinding } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { OverruleDialog } from './dialogs/OverruleDialog';
import { isBroken, keyOf, type Place, placeOf, sessionOf, stopOverruling } from './plan';
import { type RosterDesk, useRoster } from './RosterContext';
import { say } from './words';

/** Every rule that the plan breaks, with the places it is about and what can be done. */
export function Findings() {
  const { t } = useTranslation('roster');
  const { roster } = useRoster();
  const [overruling, setOverruling] = useState<RosterFinding | null>(null);
  const broken = roster.findings.filter(isBroken);
  if (roster.findings.length === 0) return null;
  return (
    <details className={cx('no-print my-3 rounded-8 border-2 border-l-8 bg-white px-4 py-2', broken.length > 0 ? 'border-error-1' : 'border-solid-gray-420')} open={broken.length > 0 && broken.length <= 3}>
      <summary className="min-h-11 cursor-pointer py-2 font-700">
        {broken.length > 0 ? t('findings.title', { count: broken.length }) : t('findings.noneBroken')}
        {broken.length < roster.findings.length && <span className="ml-2 font-400">{t('findings.allowedCount', { count: roster.findings.length - broken.length })}</span>}
      </summary>
      <ul className="max-h-80 divide-y divide-solid-gray-300 overflow-y-auto">
        {[...broken, ...roster.findings.filter((finding) => !isBroken(finding))].map((finding) => (
          <li key={[finding.rule, ...finding.sessions, ...finding.supporters, finding.hospitalId].join()} className="py-2"><FindingRow finding={finding} onOverrule={() => setOverruling(finding)} /></li>
        ))}
      </ul>
      {overruling && <OverruleDialog finding={overruling} onClose={() => setOverruling(null)} />}
    </details>
  );
}

function FindingRow({ finding, onOverrule }: { finding: RosterFinding; onOverrule: () => void }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { choose, edit } = useRoster();
  const places = usePlaces(finding);
  const go = (place: Place) => {
    choose(place);
    document.querySelector<HTMLElement>(`[data-place="${keyOf(place)}"]`)?.focus();
  };
  const words = say(finding.words, language);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
      <div className="min-w-0 flex-1 basis-60">
        <p>{finding.overruling && <><Badge>{t('findings.allowed')}</Badge> </>}{words}</p>
        <p className="flex flex-wrap gap-x-3">
          {places.map(({ place, label }) => <button key={keyOf(place)} type="button" className="link min-h-9 cursor-pointer" onClick={() => go(place)}>{label}</button>)}
        </p>
        {finding.overruling && <p className="help">{t('findings.because', { reason: finding.overruling.reason })}</p>}
        {isBroken(finding) && !finding.overridable && <p className="help">{t('findings.never')}</p>}
      </div>
      {isBroken(finding)
        ? finding.overridable && <Button size="small" variant="outline" aria-label={t('overrule.of', { words })} onPress={onOverrule}>{t('overrule.button')}</Button>
        : <Button size="small" variant="text" aria-label={t('overrule.stopOf', { words })} onPress={() => edit(stopOverruling(finding))}>{t('overrule.stop')}</Button>}
    </div>
  );
}

/** The places that a broken rule is about, by name and day. */
export function usePlaces(finding: RosterFinding): Array<{ place: Place; label: string }> {
  const language = useLanguage();
  const desk = useRoster();
  return placesOf(desk, finding).map(({ place, name, date }) => ({ place, label: [formatShortDay(date, language), name].join(' ').trim() }));
}

function placesOf({ roster, names }: Pick<RosterDesk, 'roster' | 'names'>, { sessions, supporters, hospitalId }: RosterFinding) {
  return sessions.flatMap((id) => {
    const session = sessionOf(roster, id);
    if (!session || session.past) return [];
    const found = [
      ...supporters.map((one) => ({ place: placeOf(session, 'supporter', one), name: names.supporter(one) })),
      ...(hospitalId === null ? [] : [{ place: placeOf(session, 'specialist', hospitalId), name: names.hospital(hospitalId) }]),
    ].flatMap(({ place, name }) => (place ? [{ place, name, date: session.date }] : []));
    return found.length > 0 ? found : [{ place: { sessionId: id, kind: 'supporter' as const, index: 0 }, name: session.roomName, date: session.date }];
  });
}
