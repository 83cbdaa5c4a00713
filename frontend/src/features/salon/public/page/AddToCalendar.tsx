import { useTranslation } from 'react-i18next';
import { announcePolitely, showToast } from '@/components/feedback';
import { Button, buttonClass, Icon } from '@/components/ui';
import { icalendarPath } from '../api';
import type { Salon } from '@/lib/api';
import { PageSection } from './Section';

/** The dates as a file for once, or as an address that calendars ask again and again. */
export function AddToCalendar({ prefecture, salon }: { prefecture: string; salon: Salon }) {
  const { t } = useTranslation('finder');
  const address = new URL(icalendarPath(prefecture, salon.id), location.origin);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address.href);
      showToast(t('page.copied'));
    } catch {
      // A browser may refuse; the address stands there to be selected.
      announcePolitely(t('page.copyFailed'));
    }
  };
  return (
    <PageSection title={t('page.calendar')} className="no-print mb-8">
      <p className="mb-3">{t('page.calendarText')}</p>
      <a href={address.pathname} download={`${salon.name}.ics`} className={buttonClass('solid', 'medium')}><Icon name="calendar" size={20} />{t('page.download')}</a>
      <p className="help mt-2">{t('page.phoneText')}</p>
      <h3 className="mt-5 mb-1 text-std-16B-170">{t('page.subscribe')}</h3>
      <p className="help mb-2">{t('page.subscribeText')}</p>
      <p><a href={`webcal://${address.host}${address.pathname}`} className="link inline-flex min-h-11 items-center">{t('page.subscribeLink')}</a></p>
      <label className="mt-1 flex flex-col gap-1">
        <span className="text-dns-14B-130">{t('page.address')}</span>
        <input readOnly value={address.href} onFocus={(event) => event.target.select()} className="input" />
      </label>
      <Button variant="outline" size="small" className="mt-2" onPress={() => void copy()}><Icon name="copy" size={18} />{t('common:copy')}</Button>
    </PageSection>
  );
}
