/** Something that stands on the map. */
export interface Place { id: string; latitude: number; longitude: number }

/** Places that lie so close at the present zoom that one marker stands for all of them. */
export interface Spot { ids: string[]; latitude: number; longitude: number }

interface Point { x: number; y: number }

/** Joins places whose markers would cover each other. The same places at the same zoom always make the same spots. */
export function spotsOf(places: Place[], project: (place: Place) => Point, distance: number): Spot[] {
  const spots: Array<{ at: Point; places: Place[] }> = [];
  for (const place of places) {
    const at = project(place);
    const near = spots.find((spot) => Math.hypot(spot.at.x - at.x, spot.at.y - at.y) < distance);
    if (near) near.places.push(place);
    else spots.push({ at, places: [place] });
  }
  return spots.map(({ places: joined }) => ({
    // Something with two places near each other is one thing on this spot.
    ids: [...new Set(joined.map(({ id }) => id))],
    latitude: mean(joined.map(({ latitude }) => latitude)),
    longitude: mean(joined.map(({ longitude }) => longitude)),
  }));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
