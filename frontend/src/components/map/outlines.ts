import type { LatLngTuple } from 'leaflet';

/** Polygons of rings; of each polygon the first ring is its border. */
export type Outline = LatLngTuple[][][];

const files = import.meta.glob<Outline>('./outlines/*.json', { import: 'default' });

/** The outline of a prefecture, fetched when it is drawn. A map without it still shows its places. */
export async function loadOutline(prefecture: string): Promise<Outline> {
  const load = files[`./outlines/${prefecture}.json`];
  return load ? load().catch(() => []) : [];
}

/** The border of the main land: far islands would make everything else small. */
export function mainBorder(outline: Outline): LatLngTuple[] {
  return outline.map(([border]) => border ?? []).reduce((longest, border) => (border.length > longest.length ? border : longest), []);
}
