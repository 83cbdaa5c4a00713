import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergedCount } from '@/lib/api';

/** What goes from one entry to the other, as a clerk counts it. */
export function useNumbers(): (counts: MergedCount[]) => string[] {
  const { t } = useTranslation('merge');
  return useCallback((counts) => counts.map(({ kind, count }) => t(`moved.${kind}`, { count })), [t]);
}
