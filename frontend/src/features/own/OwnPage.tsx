import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import { isProblem } from '@/lib/api';
import { monthOf, today } from '@/lib/date';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { ownDutiesQuery } from './api';
import { Duties } from './Duties';
import { Feed } from './Feed';
import { Messages } from './Messages';
import { Months } from './Months';
import { NextDuty } from './NextDuty';

/** A supporter's own side: what comes next, what is asked of her, what she was told. Made for a phone. */
export function OwnPage() {
  const { t } = useTranslation('own');
  const prefecture = usePrefectureCode();
  const duties = useQuery(ownDutiesQuery(prefecture));
  if (isProblem(duties.error, 'not-found')) {
    return <><PageHeader title={t('title')} /><EmptyState title={t('noEntry')}>{t('noEntryText')}</EmptyState></>;
  }
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <PageHeader title={t('title')} />
      {duties.isPending && <Skeleton lines={5} />}
      {duties.isError && <ProblemAlert error={duties.error} onRetry={() => void duties.refetch()} />}
      {duties.data && <NextDuty duties={duties.data.items} />}
      <Months />
      {duties.data && <Duties duties={duties.data.items} />}
      <Messages />
      <Feed />
      <Section id="own-more" title={t('more')}>
        <ul className="flex flex-wrap gap-x-6">
          <li><Link className="link inline-flex min-h-11 items-center" to={deskPath(prefecture, 'rosters', monthOf(today()), 'published')}>{t('toRoster')}</Link></li>
          <li><Link className="link inline-flex min-h-11 items-center" to={deskPath(prefecture, 'own', 'entry')}>{t('entry')}</Link></li>
          <li><Link className="link inline-flex min-h-11 items-center" to={deskPath(prefecture, 'own', 'qualification')}>{t('qualification')}</Link></li>
        </ul>
      </Section>
    </div>
  );
}

export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-std-20B-150">{title}</h2>
      {children}
    </section>
  );
}
