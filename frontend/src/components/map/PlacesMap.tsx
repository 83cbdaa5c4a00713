import { type LatLngExpression, latLngBounds, layerGroup, type LayerGroup, map as createMap, type Map as LeafletMap, control, polygon } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './map.css';
import { Markers, type MarkerEvents } from './markers';
import { loadOutline, mainBorder, type Outline } from './outlines';
import type { Place } from './places';
import { layTiles } from './tiles';

const CENTRE_OF_JAPAN: LatLngExpression = [36.5, 137];
/** So far away that the neighbouring towns or the coast say where one is, with and without tiles. */
const NEAR = 10;

export interface PlacesMapProps extends MarkerEvents {
  prefecture: string;
  places: Place[];
  highlighted: string | null;
  label: string;
}

/** A map of places: the prefecture's outline always, the survey's tiles when the network has them. Loaded lazily. */
export function PlacesMap({ prefecture, places, highlighted, label, ...events }: PlacesMapProps) {
  const { t } = useTranslation('map');
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const handlers = useRef(events);
  useEffect(() => {
    handlers.current = events;
  });
  useEffect(() => {
    const map = startMap(container.current!);
    control.zoom({ zoomInTitle: t('zoomIn'), zoomOutTitle: t('zoomOut') }).addTo(map);
    const outlines = layerGroup().addTo(map);
    const markers = new Markers(map, layerGroup().addTo(map), {
      nameOf: (ids) => handlers.current.nameOf(ids),
      onHighlight: (id) => handlers.current.onHighlight(id),
      onSelect: (ids) => handlers.current.onSelect(ids),
    });
    map.on('zoomend', () => markers.arrange());
    void layTiles(map, t('attribution', { link: 'https://maps.gsi.go.jp/development/ichiran.html' }));
    setDrawn({ map, markers, outlines });
    return () => {
      setDrawn(null);
      map.remove();
    };
  }, [t]);
  const border = useOutline(drawn, prefecture);
  useEffect(() => {
    if (!drawn || !border) return;
    lookAt(drawn.map, places, border);
    drawn.markers.show(places);
  }, [drawn, places, border]);
  useEffect(() => drawn?.markers.highlight(highlighted), [drawn, highlighted]);
  return <div ref={container} role="group" aria-label={label} className="places-map size-full" />;
}

interface Drawn { map: LeafletMap; markers: Markers; outlines: LayerGroup }

function startMap(element: HTMLElement): LeafletMap {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(element, {
    center: CENTRE_OF_JAPAN, zoom: 5, zoomSnap: 0.5, maxZoom: 18, minZoom: 5, zoomControl: false,
    zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm,
    // A finger or a wheel that scrolls the page is not caught by the map: two fingers move it, and the wheel once it has the focus.
    dragging: !matchMedia('(pointer: coarse)').matches,
    scrollWheelZoom: false,
  });
  map.attributionControl.setPrefix(false);
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  return map;
}

/** Draws the outline; says where the main land is once that is known. */
function useOutline(drawn: Drawn | null, prefecture: string): LatLngExpression[] | null {
  const [border, setBorder] = useState<LatLngExpression[] | null>(null);
  useEffect(() => {
    if (!drawn) return;
    let over = false;
    void loadOutline(prefecture).then((outline) => {
      if (over) return;
      draw(drawn.outlines, outline);
      setBorder(mainBorder(outline));
    });
    return () => {
      over = true;
    };
  }, [drawn, prefecture]);
  return border;
}

function draw(layer: LayerGroup, outline: Outline) {
  layer.clearLayers();
  polygon(outline, { className: 'pointer-events-none', color: '#4d4d4d', weight: 1.5, fillColor: '#fff', fillOpacity: 0.55, interactive: false }).addTo(layer);
}

function lookAt(map: LeafletMap, places: Place[], border: LatLngExpression[]) {
  const points = places.map(({ latitude, longitude }): LatLngExpression => [latitude, longitude]);
  const bounds = latLngBounds(points.length > 0 ? points : border);
  // A map without a size (its tab is hidden) has no zoom that fits.
  if (bounds.isValid() && map.getSize().x > 0) map.fitBounds(bounds, { padding: [32, 32], maxZoom: NEAR, animate: false });
}
