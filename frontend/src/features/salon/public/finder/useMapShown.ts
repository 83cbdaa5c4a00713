import { useSearchParams } from 'react-router';

/** Whether the map stands beside the list: yes, unless the address says `map=off`. */
export function useMapShown(): { shown: boolean; toggle: () => void } {
  const [params, setParams] = useSearchParams();
  const shown = params.get('map') !== 'off';
  const toggle = () => setParams((now) => {
    const next = new URLSearchParams(now);
    if (shown) next.set('map', 'off');
    else next.delete('map');
    return next;
  }, { replace: true, preventScrollReset: true });
  return { shown, toggle };
}
