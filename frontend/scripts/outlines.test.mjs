import { describe, expect, it } from 'vitest';
import { decodeArcs, joinArcs, outlineOf } from './outlines.mjs';

const topology = { transform: { scale: [0.5, 0.25], translate: [130, 32] }, arcs: [[[0, 0], [2, 4]], [[2, 4], [-2, 0], [0, -4]]] };

describe('the outlines of the prefectures', () => {
  it('are decoded from differences on a grid', () => {
    expect(decodeArcs(topology)).toEqual([[[130, 32], [131, 33]], [[131, 33], [130, 33], [130, 32]]]);
  });

  it('are joined out of arcs, some of them backwards', () => {
    const arcs = decodeArcs(topology);
    expect(joinArcs([0, 1], arcs)).toEqual([[130, 32], [131, 33], [130, 33], [130, 32]]);
    expect(joinArcs([~1, ~0], arcs)).toEqual([[130, 32], [130, 33], [131, 33], [130, 32]]);
  });

  it('are written as latitude and longitude, one polygon or several', () => {
    const arcs = [[[130.123456, 32], [131, 33]]];
    expect(outlineOf({ type: 'Polygon', arcs: [[0]] }, arcs)).toEqual([[[[32, 130.1235], [33, 131]]]]);
    expect(outlineOf({ type: 'MultiPolygon', arcs: [[[0]], [[~0]]] }, arcs)).toEqual([[[[32, 130.1235], [33, 131]]], [[[33, 131], [32, 130.1235]]]]);
  });
});
