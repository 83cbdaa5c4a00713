import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Filter } from '@/components/table';
import { CANCERS } from '@/lib/cancers';
import { municipalitiesQuery } from '../../municipalities';
import { type FilterName, GROUPS, TIMES, WEEKDAYS, WITHIN } from '../search';

const DELIVERIES = ['in_person', 'online'] as const;

/** The finder's conditions with their choices in words. */
export function useConditions(prefecture: string): Array<Filter<FilterName>> {
  const { t } = useTranslation('finder');
  const towns = useQuery(municipalitiesQuery(prefecture));
  const choices = <V extends string>(values: readonly V[], label: (value: V) => string) => values.map((value) => ({ value, label: label(value) }));
  return [
    {
      name: 'municipality',
      label: t('filter.municipality'),
      options: (towns.data?.items ?? []).map(({ municipality, salons }) => ({ value: municipality, label: t('filter.municipalityOption', { municipality, count: salons }) })),
    },
    { name: 'weekday', label: t('filter.weekday'), options: choices(WEEKDAYS, (value) => t(`weekday.${value}`)) },
    { name: 'cancer', label: t('filter.cancer'), options: choices(CANCERS, (value) => t(`cancer:${value}`)) },
    { name: 'group', label: t('filter.group'), options: choices(GROUPS, (value) => t(`group.${value}`)) },
    { name: 'time', label: t('filter.time'), options: choices(TIMES, (value) => t(`time.${value}`)) },
    { name: 'delivery', label: t('filter.delivery'), options: choices(DELIVERIES, (value) => t(`delivery.${value}`)) },
    { name: 'within', label: t('filter.within'), options: choices(WITHIN, (value) => t(`within.${value}`)) },
  ];
}
