import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EmptyState } from '@/components/feedback';
import type { TableState } from '@/components/table';
import { Button } from '@/components/ui';
import type { FilterName } from '../search';
import { wordOf } from './FinderFilters';
import { useConditions } from './useConditions';

/** Why there is nothing, which condition to drop, and whom to call instead. */
export function NothingFound({ state, consultation }: { state: TableState<FilterName>; consultation: ReactNode }) {
  const { t } = useTranslation('finder');
  const { prefecture = '' } = useParams();
  const active = useConditions(prefecture).filter(({ name }) => state.filters[name] !== '');
  return (
    <>
      <div role="status">
        <EmptyState
          title={state.narrowed ? t('none.match') : t('none.all')}
          action={state.narrowed && (
            <>
              {state.q !== '' && <Button variant="outline" onPress={() => state.setQ('')}>{t('none.loosen', { condition: state.q })}</Button>}
              {active.map((condition) => (
                <Button key={condition.name} variant="outline" onPress={() => state.setFilter(condition.name, '')}>
                  {t('none.loosen', { condition: wordOf(condition, state.filters[condition.name]) })}
                </Button>
              ))}
              <Button onPress={state.clear}>{t('none.clear')}</Button>
            </>
          )}
        >
          {state.narrowed ? t('none.matchText') : t('none.allText')}
        </EmptyState>
      </div>
      <section aria-labelledby="consultation" className="mt-10">
        <h2 id="consultation" className="mb-2 text-std-20B-150">{t('none.consultation')}</h2>
        <p className="mb-4">{t('none.consultationText')}</p>
        {consultation}
      </section>
    </>
  );
}
