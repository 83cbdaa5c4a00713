import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Button } from '@/components/ui';
import type { Supporter, SupporterHealth } from '@/lib/api';
import { useCan, usePrefectureCode } from '@/lib/session';
import { eraseHealth, healthQuery, supportersChanged } from '../../api';
import { HealthFacts } from '../../HealthFacts';
import { isGone } from '../../words';
import { ConsentDialog } from './ConsentDialog';
import { HealthDialog } from './HealthDialog';

/** What she had. Closed without a consent; with one it is fetched only when somebody presses, because reading it is recorded. */
export function Health({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const [asking, setAsking] = useState(false);
  const mayRecord = useCan('supporters:write') && !isGone(supporter.state);
  return (
    <section aria-labelledby="health">
      <h2 id="health" className="mb-3 text-std-20B-150">{t('health.title')}</h2>
      {supporter.health === 'closed'
        ? <EmptyState title={t('health.closed')} action={mayRecord && <Button onPress={() => setAsking(true)}>{t('consents.add')}</Button>}>{t('health.closedText')}</EmptyState>
        : <OpenHealth supporter={supporter} />}
      {asking && <ConsentDialog supporter={supporter} purpose="health_data" onClose={() => setAsking(false)} />}
    </section>
  );
}

function OpenHealth({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const mayWrite = useCan('supporters:write');
  const [shown, setShown] = useState(false);
  const [open, setOpen] = useState<'change' | 'erase' | null>(null);
  const health = useQuery({ ...healthQuery(prefecture, supporter.id), enabled: shown });
  if (!shown && supporter.health === 'told') {
    return (
      <div className="card space-y-3">
        <p>{t('health.hidden')}</p>
        <Button variant="outline" onPress={() => setShown(true)}>{t('health.show')}</Button>
      </div>
    );
  }
  const empty: SupporterHealth = { standpoint: null, cancers: [], treatments: [], note: null, version: supporter.version };
  const told = supporter.health === 'empty' ? empty : health.data;
  return (
    <div className="space-y-4">
      {supporter.health === 'empty' && <EmptyState title={t('health.empty')} action={mayWrite && <Button onPress={() => setOpen('change')}>{t('health.enter')}</Button>} />}
      {shown && health.isPending && <Skeleton lines={4} />}
      {health.isError && <ProblemAlert error={health.error} onRetry={() => void health.refetch()} />}
      {supporter.health === 'told' && health.data && (
        <>
          <HealthFacts health={health.data} />
          {mayWrite && (
            <div className="no-print flex flex-wrap gap-2">
              <Button variant="outline" size="small" onPress={() => setOpen('change')}>{t('health.change')}</Button>
              <Button variant="text" size="small" onPress={() => setOpen('erase')}>{t('health.erase')}</Button>
            </div>
          )}
        </>
      )}
      {open === 'change' && told && <HealthDialog supporter={supporter} health={told} onClose={() => setOpen(null)} />}
      <DeleteDialog
        title={t('health.eraseTitle', { name: supporter.name })}
        open={open === 'erase'}
        onClose={() => setOpen(null)}
        consequences={[t('health.erased', { count: told ? [told.standpoint, ...told.cancers, ...told.treatments, told.note].filter(Boolean).length : 0 }), t('health.eraseFinal')]}
        confirmLabel={t('health.erase')}
        remove={async () => {
          await eraseHealth(prefecture, supporter.id, supporter.version);
          await supportersChanged(queryClient, prefecture);
        }}
        onRemoved={() => {
          setOpen(null);
          showToast(t('common:deleted'));
        }}
      />
    </div>
  );
}
