import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, PageHeader } from '@/components/ui';
import { downloadOrProblem } from '@/lib/api';
import { formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { showToast } from '@/components/feedback';
import { planPath, problemPath } from './api';
import { CompareDialog } from './dialogs/CompareDialog';
import { HistoryDialog } from './dialogs/HistoryDialog';
import { ImportDialog } from './dialogs/ImportDialog';
import { PublishDialog } from './dialogs/PublishDialog';
import { openPlaces } from './plan';
import { Quality } from './Quality';
import { useRoster } from './RosterContext';
import { RosterState } from './RosterState';

type Opened = 'compare' | 'publish' | 'history' | 'import' | null;

/** How far the month has come, how good it is, and what can be done with all of it. */
export function RosterHeader() {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { roster, saving, step, plan } = useRoster();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const open = openPlaces(roster);
  const download = (path: string) => {
    downloadOrProblem(path).catch(() => showToast(t('common:problem.network'), { tone: 'error' }));
  };
  const ahead = roster.sessions.some(({ past }) => !past);
  return (
    <>
      <PageHeader
        title={t('titleOf', { month: formatMonth(roster.month, language) })}
        crumbs={[{ label: t('title'), to: deskPath(prefecture, 'rosters') }]}
        lead={
          <div className="space-y-1">
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <RosterState begun={roster.step !== null} publishedAt={roster.publishedAt} told={roster.told} />
              <strong>{open.places + open.turns === 0 ? t('allFilled') : t('unfilled', open)}</strong>
            </p>
            {ahead && <Quality />}
          </div>
        }
        actions={<>
          {ahead && <>
            <Menu
              variant="solid" label={t('plan.button')}
              entries={(['all', 'rest', 'fewest_changes'] as const).map((mode) => ({ id: mode, label: t(`plan.${mode}`), onAction: () => plan(mode), disabled: roster.planningId !== null }))}
            />
            <Button variant="outline" isDisabled={!roster.canUndo && !saving} onPress={() => step('back')}>{t('undo')}</Button>
            <Button variant="outline" isDisabled={!roster.canRedo || saving} onPress={() => step('forward')}>{t('redo')}</Button>
            <Button variant="outline" onPress={() => setOpened('compare')}>{t('compare.button')}</Button>
            <Button isDisabled={saving} onPress={() => setOpened('publish')}>{t('publish.button')}</Button>
          </>}
          <Menu
            label={t('more')}
            entries={[
              { id: 'print', label: t('common:print'), onAction: () => window.print() },
              { id: 'history', label: t('history.button'), onAction: () => setOpened('history'), disabled: roster.step === null },
              { id: 'problem', label: t('exportProblem'), onAction: () => download(problemPath(prefecture, roster.month)), disabled: !ahead },
              { id: 'plan', label: t('exportPlan'), onAction: () => download(planPath(prefecture, roster.month)), disabled: !ahead },
              { id: 'import', label: t('import.button'), onAction: () => setOpened('import'), disabled: !ahead },
            ]}
          />
        </>}
      />
      {opened === 'compare' && <CompareDialog onClose={close} />}
      {opened === 'publish' && <PublishDialog onClose={close} />}
      {opened === 'history' && <HistoryDialog onClose={close} />}
      {opened === 'import' && <ImportDialog onClose={close} />}
    </>
  );
}
