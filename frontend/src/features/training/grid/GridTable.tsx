import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttendanceCategory } from '@/lib/api';
import { CATEGORIES } from '../words';
import { GridRow } from './GridRow';
import type { GridStore } from './grid-store';
import { useGridIds } from './useGrid';

interface GridTableProps {
  store: GridStore;
  onEdit: (id: string, category: AttendanceCategory, text: string) => void;
}

export function GridTable({ store, onEdit }: GridTableProps) {
  const { t } = useTranslation('training');
  const ids = useGridIds(store);
  const head = 'px-3 py-2 text-left align-bottom text-dns-14B-130';
  return (
    <div className="overflow-x-auto">
      <table className="cards-on-phone w-full border-collapse text-dns-16N-130">
        <caption className="sr-only">{t('grid.title')}</caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600">
            <th scope="col" className={head}>{t('date')}</th>
            <th scope="col" className={head}>{t('title')}</th>
            {CATEGORIES.map((category) => <th key={category} scope="col" className={`${head} !text-right whitespace-nowrap`}>{t(`category.${category}`)}</th>)}
            <th scope="col" className={`${head} !text-right`}>{t('total')}</th>
            <th scope="col" className={head}>{t('grid.state')}</th>
          </tr>
        </thead>
        {ids.map((id) => <GridRow key={id} store={store} id={id} onEdit={onEdit} />)}
        <Sums store={store} />
      </table>
    </div>
  );
}

function Sums({ store }: { store: GridStore }) {
  const { t } = useTranslation('training');
  const sums = useSyncExternalStore(store.subscribe, store.sums).split(' ').map(Number);
  const cell = 'px-3 py-2 font-700 whitespace-nowrap desktop:text-right';
  return (
    <tfoot>
      <tr className="border-t-2 border-solid-gray-600">
        <th scope="row" colSpan={2} className="px-3 py-2 text-left">{t('grid.sum')}</th>
        {CATEGORIES.map((category, index) => <td key={category} data-label={t(`category.${category}`)} className={cell}>{sums[index]}</td>)}
        <td data-label={t('total')} className={cell}>{sums.reduce((sum, count) => sum + count, 0)}</td>
        <td className="max-desktop:!hidden" />
      </tr>
    </tfoot>
  );
}
