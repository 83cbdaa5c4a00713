import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '@/components/ui';
import type { SupporterBrief } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { STATE_TONE } from '../words';

/** An entry of the register in two lines. */
export function Entry({ entry }: { entry: SupporterBrief }) {
  const { t } = useTranslation('supporter');
  const prefecture = usePrefectureCode();
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>{t('numberOf', { number: entry.number })}</span>
        <Badge tone={STATE_TONE[entry.state]}>{t(`state.${entry.state}`)}</Badge>
      </p>
      <p><Link className="link text-std-18B-160" to={deskPath(prefecture, 'supporters', entry.id)}>{entry.name}</Link><span className="help ml-2">{entry.kana}</span></p>
    </div>
  );
}
