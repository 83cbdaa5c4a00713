import { type Map as LeafletMap, tileLayer } from 'leaflet';

const TILES = 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png';
/** One tile that shows western Japan: whoever gets it gets the others. */
const FIRST_TILE = TILES.replace('{z}/{x}/{y}', '5/27/12');
const ENOUGH_FAILURES = 3;

function reachable(): Promise<boolean> {
  if (!navigator.onLine) return Promise.resolve(false);
  return new Promise((resolve) => {
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = FIRST_TILE;
  });
}

/**
 * The tiles of the Geospatial Information Authority lie under the outline when the network has them. One tile is asked for
 * first, so that a network without them is asked once and not a hundred times.
 */
export async function layTiles(map: LeafletMap, attribution: string): Promise<boolean> {
  if (!(await reachable()) || !map.getContainer().isConnected) return false;
  const tiles = tileLayer(TILES, { attribution, maxZoom: 18, minZoom: 5, referrerPolicy: 'no-referrer' });
  let failures = 0;
  tiles.on('tileerror', () => {
    failures += 1;
    if (failures >= ENOUGH_FAILURES) tiles.remove();
  });
  tiles.addTo(map);
  return true;
}
