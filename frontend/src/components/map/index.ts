import { lazy } from 'react';

export type { Place } from './places';

/** Comes with the map's library when a page first shows it. */
export const PlacesMap = lazy(async () => ({ default: (await import('./PlacesMap')).PlacesMap }));
