import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, showToast, SkeletonLine } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Badge, Button } from '@/components/ui';
import type { Recommendation, Supporter } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { recommendationsQuery, supportersChanged, withdrawRecommendation } from '../../api';
import { isGone } from '../../words';
import { RecommendationDialog } from './RecommendationDialog';
import { SalonName } from './SupporterFacts';

/** For what she is recommended, by whom, and until when. */
export function Recommendations({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const mayRecommend = useCan('recommendations:write') && !isGone(supporter.state);
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Recommendation | null>(null);
  const [all, setAll] = useState(false);
  const result = useQuery(recommendationsQuery(prefecture, supporter.id));
  const items = result.data?.items ?? [];
  const standing = items.filter((one) => one.standing);
  const former = items.length - standing.length;
  const add = mayRecommend && <Button size="small" onPress={() => setAdding(true)}>{t('recommendation.add')}</Button>;
  return (
    <section aria-labelledby="recommendations" className="space-y-3">
      <h2 id="recommendations" className="text-std-18B-160">{t('recommendation.title')}</h2>
      {result.isPending && <SkeletonLine className="w-3/4" />}
      {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
      {result.data && standing.length === 0 && <EmptyState title={t('recommendation.none')} action={add} />}
      <ul className="space-y-3">
        {(all ? items : standing).map((recommendation) => (
          <li key={recommendation.id} className="card space-y-1">
            <RecommendationFacts recommendation={recommendation} />
            {mayRecommend && recommendation.standing && (
              <div className="no-print">
                <Button variant="text" size="small" aria-label={t('recommendation.withdrawOf', { purpose: t(`recommendedFor.${recommendation.purpose}`) })} onPress={() => setEnding(recommendation)}>{t('recommendation.withdraw')}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="no-print flex flex-wrap gap-2">
        {standing.length > 0 && add}
        {former > 0 && <Button variant="text" size="small" aria-pressed={all} onPress={() => setAll(!all)}>{all ? t('recommendation.presentOnly') : t('recommendation.former', { count: former })}</Button>}
      </div>
      {adding && <RecommendationDialog supporter={supporter} onClose={() => setAdding(false)} />}
      <DeleteDialog
        title={t('recommendation.withdrawTitle', { name: supporter.name })}
        open={ending !== null}
        onClose={() => setEnding(null)}
        consequences={[t('recommendation.withdrawText', { purpose: ending ? t(`recommendedFor.${ending.purpose}`) : '' }), t('recommendation.left', { count: standing.length - 1 })]}
        confirmLabel={t('recommendation.withdraw')}
        remove={async () => {
          if (ending === null) return;
          await withdrawRecommendation(prefecture, supporter.id, ending.id);
          await supportersChanged(queryClient, prefecture);
        }}
        onRemoved={() => {
          setEnding(null);
          showToast(t('recommendation.withdrawDone'));
        }}
      />
    </section>
  );
}

function RecommendationFacts({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const { purpose, recommender, salonId, recommendedOn, validUntil, withdrawnOn, note, standing } = recommendation;
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 text-std-16B-170">
        {t(`recommendedFor.${purpose}`)}
        {!standing && <Badge>{t(withdrawnOn ? 'recommendation.withdrawn' : 'recommendation.expired')}</Badge>}
      </h3>
      <p className="help">{recommender === 'network' ? t('recommendation.byNetwork') : <SalonName id={salonId} />}</p>
      <p className="help">{validUntil ? t('fromTo', { from: formatDay(recommendedOn, language), to: formatDay(validUntil, language) }) : t('fromOn', { day: formatDay(recommendedOn, language) })}</p>
      {withdrawnOn && <p className="help">{t('consents.withdrawnOn', { day: formatDay(withdrawnOn, language) })}</p>}
      {note && <p className="whitespace-pre-wrap">{note}</p>}
    </>
  );
}
