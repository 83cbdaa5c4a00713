import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Select, TextField } from '@/components/form';
import { isProblem } from '@/lib/api';
import { usePrefectureCode, useSession } from '@/lib/session';
import { hospitalNamesQuery } from '../api';

export interface VisitorValues { reference: string; hospitalId: string }

export const NOBODY: VisitorValues = { reference: '', hospitalId: '' };

export const violationOf = (problem: unknown, field: string) =>
  (isProblem(problem) ? problem.violations.find((one) => one.field === field)?.message : undefined);

/** Who comes, never by name. A hospital's people reserve for their own hospital. */
export function VisitorFields({ values, onChange, problem }: { values: VisitorValues; onChange: (values: VisitorValues) => void; problem: unknown }) {
  const { t } = useTranslation('reservation');
  const prefecture = usePrefectureCode();
  const choosesHospital = useSession().account.role === 'centre';
  const hospitals = useQuery({ ...hospitalNamesQuery(prefecture), enabled: choosesHospital });
  return (
    <>
      <TextField
        name="reference" label={t('reference')} help={t('referenceHelp')} required autoFocus autoComplete="off" maxLength={64}
        value={values.reference} onChange={(reference) => onChange({ ...values, reference })} error={violationOf(problem, 'reference')}
      />
      {choosesHospital && (
        <Select
          name="hospitalId" label={t('hospital')} emptyLabel={t('noHospital')} value={values.hospitalId} onChange={(hospitalId) => onChange({ ...values, hospitalId })}
          options={(hospitals.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} error={violationOf(problem, 'hospitalId')}
        />
      )}
    </>
  );
}
