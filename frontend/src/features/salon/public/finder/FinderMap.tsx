import { Component, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Alert, Skeleton } from '@/components/feedback';
import { type Place, PlacesMap } from '@/components/map';
import { Icon, IconButton } from '@/components/ui';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';
import type { Salon } from '@/lib/api';

interface FinderMapProps {
  prefecture: string;
  salons: Salon[];
  highlighted: string | null;
  onHighlight: (id: string | null) => void;
}

/** Where the listed salons are. Whatever it shows is in the list too, so it can be skipped, hidden or fail. */
export function FinderMap({ prefecture, salons, highlighted, onHighlight }: FinderMapProps) {
  const { t } = useTranslation('finder');
  const { places, elsewhere } = usePlaces(salons);
  const chosen = useChosen();
  const nameOf = useCallback((ids: string[]) => {
    const names = salons.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join(' / ');
    return ids.length > 1 ? `${t('map.here', { count: ids.length })}: ${names}` : names;
  }, [salons, t]);
  return (
    <section id="salon-map" aria-label={t('map.title')} className="no-print relative desktop:sticky desktop:top-4">
      <a href="#after-map" className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:bg-yellow-300 focus:px-4 focus:py-3 focus:text-black focus:underline">{t('map.skip')}</a>
      <div className="relative h-[26rem] overflow-hidden rounded-8 border border-solid-gray-420 desktop:h-[min(40rem,calc(100dvh-9rem))]">
        <MapBoundary fallback={<div className="p-4"><Alert title={t('map.failed')} /></div>}>
          <Suspense fallback={<div className="p-4"><Skeleton lines={4} /></div>}>
            <PlacesMap prefecture={prefecture} label={t('map.keys')} places={places} highlighted={highlighted} nameOf={nameOf} onHighlight={onHighlight} onSelect={chosen.choose} />
          </Suspense>
        </MapBoundary>
        {chosen.ids && <SalonsHere prefecture={prefecture} salons={salons.filter(({ id }) => chosen.ids?.includes(id))} onClose={chosen.close} />}
      </div>
      <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('map.explain')} <span className="pointer-fine:hidden">{t('map.touch')}</span></p>
      {elsewhere > 0 && <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{t('map.notShown', { count: elsewhere })}</p>}
      <span id="after-map" tabIndex={-1} className="sr-only">{t('map.after')}</span>
    </section>
  );
}

function usePlaces(salons: Salon[]): { places: Place[]; elsewhere: number } {
  return useMemo(() => {
    const places = salons.flatMap(({ id, venues }) => venues.flatMap(({ latitude, longitude }) =>
      (typeof latitude === 'number' && typeof longitude === 'number' ? [{ id, latitude, longitude }] : [])));
    const shown = new Set(places.map(({ id }) => id));
    return { places, elsewhere: salons.filter(({ id }) => !shown.has(id)).length };
  }, [salons]);
}

/** The marker somebody has pressed; the keyboard comes back to it. */
function useChosen() {
  const [ids, setIds] = useState<string[] | null>(null);
  const from = useRef<Element | null>(null);
  const choose = useCallback((next: string[]) => {
    from.current = document.activeElement;
    setIds(next);
  }, []);
  const close = useCallback(() => {
    setIds(null);
    if (from.current instanceof HTMLElement) from.current.focus();
  }, []);
  return { ids, choose, close };
}

function SalonsHere({ prefecture, salons, onClose }: { prefecture: string; salons: Salon[]; onClose: () => void }) {
  const { t } = useTranslation('finder');
  const language = useLanguage();
  if (salons.length === 0) return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div key={salons.map(({ id }) => id).join()} onKeyDown={(event) => event.key === 'Escape' && onClose()} className="absolute inset-x-2 bottom-2 z-10 max-h-[70%] overflow-y-auto rounded-8 border-2 border-solid-gray-800 bg-white p-3 shadow-3">
      <div className="flex items-start justify-between gap-2">
        <h2 className="pt-2 text-std-16B-170">{t('map.here', { count: salons.length })}</h2>
        <IconButton label={t('common:close')} onPress={onClose} autoFocus><Icon name="close" /></IconButton>
      </div>
      <ul>
        {salons.map((salon) => {
          const next = salon.nextMeetings.find(({ state }) => state === 'scheduled');
          return (
            <li key={salon.id} className="flex flex-wrap items-center gap-x-3 border-t border-solid-gray-200 py-1">
              <Link to={publicPath(prefecture, 'salons', salon.id)} className="link inline-flex min-h-11 items-center">{salon.name}</Link>
              {salon.state === 'resting' ? <span>{t('state.resting')}</span> : next && <span className="whitespace-nowrap">{t('next')} {formatDay(next.date, language)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A map that doesn't load takes nothing with it. */
class MapBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
