import { describe, expect, it } from 'vitest';
import { loadOutline, mainBorder } from './outlines';
import { spotsOf } from './places';

describe('markers', () => {
  const project = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({ x: longitude * 10, y: latitude * 10 });

  it('stand for all that lies closer than their size', () => {
    const spots = spotsOf([
      { id: 'a', latitude: 32, longitude: 130 }, { id: 'b', latitude: 33, longitude: 130 }, { id: 'c', latitude: 40, longitude: 130 },
    ], project, 36);
    expect(spots).toEqual([{ ids: ['a', 'b'], latitude: 32.5, longitude: 130 }, { ids: ['c'], latitude: 40, longitude: 130 }]);
  });

  it('name what has two rooms in one place once', () => {
    const spots = spotsOf([{ id: 'a', latitude: 32, longitude: 130 }, { id: 'a', latitude: 32, longitude: 130 }], project, 36);
    expect(spots).toEqual([{ ids: ['a'], latitude: 32, longitude: 130 }]);
  });
});

describe('outlines', () => {
  it('are there for the prefectures, and missing ones take nothing with them', async () => {
    const kumamoto = await loadOutline('43');
    const lines = mainBorder(kumamoto);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.every(([latitude, longitude]) => latitude > 31.9 && latitude < 33.3 && longitude > 129.8 && longitude < 131.4)).toBe(true);
    expect(await loadOutline('99')).toEqual([]);
  });
});
