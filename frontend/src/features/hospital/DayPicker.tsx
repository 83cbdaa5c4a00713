import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/form';
import { Button } from '@/components/ui';
import { today } from '@/lib/date';

interface DayPickerProps {
  /** Empty is today. */
  value: string;
  onPick: (day: string) => void;
}

/** Asks for the day whose designations count. While the year is being typed (2, 20, 201 …) nothing is asked. */
export function DayPicker({ value, onPick }: DayPickerProps) {
  const { t } = useTranslation('hospital');
  const [day, setDay] = useState(value || today());
  useEffect(() => setDay(value || today()), [value]);
  const pick = (next: string) => {
    setDay(next);
    if (next >= '1900') onPick(next === today() ? '' : next);
  };
  return (
    <div className="col-span-2 flex items-end gap-2">
      <DateField name="on" label={t('list.on')} value={day} onChange={pick} onBlur={() => day === '' && setDay(value || today())} />
      {value !== '' && <Button variant="outline" onPress={() => onPick('')}>{t('list.today')}</Button>}
    </div>
  );
}
