import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '@/components/form';
import { Dialog } from '@/components/ui';
import type { Salon } from '@/lib/api';
import { AddDates } from './AddDates';

export function AddDatesDialog({ salons, salonId, onClose }: { salons: Salon[]; salonId: string; onClose: () => void }) {
  const { t } = useTranslation('salon');
  const [chosen, setChosen] = useState(salonId || (salons.length === 1 ? salons[0]!.id : ''));
  const salon = salons.find(({ id }) => id === chosen);
  return (
    <Dialog title={t('dates.title')} open onClose={onClose} dismissable="escape">
      <div className="space-y-4">
        <ComboBox name="salon" label={t('one')} value={chosen} onChange={setChosen} options={salons.map(({ id, name, kana }) => ({ value: id, label: name, keywords: kana ?? undefined }))} required />
        {salon && <AddDates key={salon.id} salon={salon} onAdded={onClose} onCancel={onClose} />}
      </div>
    </Dialog>
  );
}
