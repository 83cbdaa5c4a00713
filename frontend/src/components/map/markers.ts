import { divIcon, type LayerGroup, type Map as LeafletMap, type Marker, marker } from 'leaflet';
import { type Place, type Spot, spotsOf } from './places';

const SIZE = 36;

export interface MarkerEvents {
  /** What a marker is called: the names of what stands there. */
  nameOf: (ids: string[]) => string;
  onHighlight: (id: string | null) => void;
  onSelect: (ids: string[]) => void;
}

interface Shown { marker: Marker; spot: Spot; name: string }

/** The markers of a map: kept where they stay the same, so that the keyboard doesn't lose its place. */
export class Markers {
  private readonly shown = new Map<string, Shown>();
  private highlighted: string | null = null;
  private places: Place[] = [];

  constructor(private readonly map: LeafletMap, private readonly layer: LayerGroup, private readonly events: MarkerEvents) {}

  show(places: Place[]): void {
    this.places = places;
    this.arrange();
  }

  /** Also after zooming: what lay together may now lie apart. */
  arrange(): void {
    const spots = spotsOf(this.places, ({ latitude, longitude }) => this.map.project([latitude, longitude]), SIZE);
    const wanted = new Map(spots.map((spot) => [`${spot.ids.join(' ')} ${spot.latitude} ${spot.longitude}`, spot]));
    for (const [key, { marker: gone }] of this.shown) {
      if (wanted.has(key)) continue;
      gone.remove();
      this.shown.delete(key);
    }
    for (const [key, spot] of wanted) {
      const present = this.shown.get(key);
      const name = this.events.nameOf(spot.ids);
      if (present && present.name === name) continue;
      present?.marker.remove();
      this.shown.set(key, { marker: this.add(spot, name), spot, name });
    }
    this.highlight(this.highlighted);
  }

  highlight(id: string | null): void {
    this.highlighted = id;
    for (const { marker: one, spot } of this.shown.values()) {
      const on = id !== null && spot.ids.includes(id);
      one.getElement()?.classList.toggle('map-marker-on', on);
      one.setZIndexOffset(on ? 1000 : 0);
    }
  }

  private add(spot: Spot, name: string): Marker {
    const number = spot.ids.length > 1 ? String(spot.ids.length) : '';
    const icon = divIcon({ className: 'map-marker', html: `<span aria-hidden="true">${number}</span>`, iconSize: [SIZE, SIZE] });
    const added = marker([spot.latitude, spot.longitude], { icon, keyboard: true, riseOnHover: true }).addTo(this.layer);
    const element = added.getElement();
    element?.setAttribute('aria-label', name);
    const point = () => this.events.onHighlight(spot.ids[0] ?? null);
    const leave = () => this.events.onHighlight(null);
    element?.addEventListener('focus', point);
    element?.addEventListener('blur', leave);
    added.on({ mouseover: point, mouseout: leave, click: () => this.events.onSelect(spot.ids) });
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      this.events.onSelect(spot.ids);
    });
    return added;
  }
}
