import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { Button, Dialog } from '@/components/ui';
import type { AvailabilityLink } from '@/lib/api';

const address = ({ secret }: AvailabilityLink) => `${window.location.origin}/availability#${secret}`;

/** Links that are shown this once, each to be sent to its supporter and to nobody else. */
export function LinksDialog({ links, onClose }: { links: AvailabilityLink[]; onClose: () => void }) {
  const { t } = useTranslation('availability');
  const copy = async (link: AvailabilityLink) => {
    try {
      await navigator.clipboard.writeText(address(link));
      showToast(t('links.copied', { name: link.name }));
    } catch {
      showToast(t('links.byHand'), { tone: 'info' });
    }
  };
  return (
    <Dialog title={t('links.title')} open onClose={onClose} dismissable={false} role="alertdialog" wide>
      <p>{t('links.text')}</p>
      <ul className="my-4 max-h-96 divide-y divide-solid-gray-420 overflow-y-auto border-y border-solid-gray-420">
        {links.map((link) => (
          <li key={link.supporterId} className="grid gap-2 py-3 desktop:grid-cols-[10rem_1fr_auto] desktop:items-center">
            <label htmlFor={`link-${link.supporterId}`}>{link.number} {link.name}</label>
            <input id={`link-${link.supporterId}`} readOnly className="input font-mono" value={address(link)} onFocus={(event) => event.target.select()} />
            <Button variant="outline" size="small" aria-label={t('links.copyOf', { name: link.name })} onPress={() => void copy(link)}>{t('links.copy')}</Button>
          </li>
        ))}
      </ul>
      <div className="flex justify-end"><Button onPress={onClose}>{t('links.close')}</Button></div>
    </Dialog>
  );
}
