import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/api';
import { Button } from '@/components/ui/Button';
import type { TableState } from './table-state';

interface PagerProps<F extends string> {
  result: { data?: Pick<Page<unknown>, 'next' | 'total'> };
  state: TableState<F>;
  /** The page says elsewhere how many there are. */
  quiet?: boolean;
}

/** How many there are, and the way to the other pages. */
export function Pager<F extends string>({ result, state, quiet = false }: PagerProps<F>) {
  const { t } = useTranslation();
  if (!result.data) return null;
  const { next, total } = result.data;
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
      {!quiet && <p role="status">{t('table.total', { count: total })}</p>}
      {(next !== null || state.page > 1) && (
        <nav aria-label={t('table.pages')} className="flex flex-wrap items-center gap-2">
          <span>{t('table.page', { page: state.page })}</span>
          {state.page > 1 && <Button variant="text" size="small" onPress={state.firstPage}>{t('table.first')}</Button>}
          <Button variant="outline" size="small" isDisabled={state.page <= 1} onPress={state.previousPage}>{t('table.previous')}</Button>
          <Button variant="outline" size="small" isDisabled={next === null} onPress={() => next !== null && state.nextPage(next)}>{t('table.next')}</Button>
        </nav>
      )}
    </div>
  );
}
