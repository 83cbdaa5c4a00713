import { useTranslation } from 'react-i18next';
import { Dialog, Icon, IconButton } from '@/components/ui';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { keyOf, type Place, sessionOf } from '../plan';
import { useRoster } from '../RosterContext';
import { useNarrow } from '../useNarrow';
import { Panel } from './Panel';

/** What there is to know of the chosen place: beside the month, or where there is no room, over it. */
export function PanelFrame() {
  const { t } = useTranslation('roster');
  const narrow = useNarrow();
  const { chosen, choose, moving } = useRoster();
  const title = useTitle(chosen);
  if (!chosen || title === null) return null;
  // Over the month it would hide where somebody is moved to.
  if (narrow && moving) return null;
  if (narrow) return <Dialog title={title} open onClose={() => choose(null)}><Panel key={keyOf(chosen)} place={chosen} /></Dialog>;
  const close = () => {
    choose(null);
    document.querySelector<HTMLElement>(`[data-place="${keyOf(chosen)}"]`)?.focus();
  };
  return (
    // Escape leads back to the place; the button does the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside id="roster-panel" tabIndex={-1} aria-label={title} className="roster-panel no-print" onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) close(); }}>
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-std-18B-160">{title}</h2>
        <IconButton label={t('closePanel')} onPress={close} className="-mt-2 -mr-2"><Icon name="close" /></IconButton>
      </div>
      <Panel key={keyOf(chosen)} place={chosen} />
    </aside>
  );
}

function useTitle(place: Place | null): string | null {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { roster } = useRoster();
  const session = place && sessionOf(roster, place.sessionId);
  if (!place || !session) return null;
  const what = place.kind === 'specialist' ? t('column.specialist') : t('column.place', { number: place.index + 1 });
  return t('placeTitle', { day: formatShortDay(session.date, language), time: session.startTime, what });
}
