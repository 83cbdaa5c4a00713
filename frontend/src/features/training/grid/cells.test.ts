import { describe, expect, it } from 'vitest';
import { countOf, differing, readCells, sameCells, sumOf } from './cells';
import { isBlock, spread } from './paste';

describe('cells of the grid', () => {
  it('read numbers as people type them', () => {
    expect(countOf('１２')).toBe(12);
    expect(countOf(' 1,024 ')).toBe(1024);
    expect(countOf('')).toBeNull();
    expect(countOf('-1')).toBeNaN();
    expect(countOf('10000')).toBeNaN();
    expect(countOf('2.5')).toBeNaN();
    expect(countOf('十二')).toBeNaN();
  });

  it('are all filled or all empty', () => {
    expect(readCells({ peer: '', medical: '', government: '' })).toEqual({ kind: 'empty' });
    expect(readCells({ peer: '1', medical: '', government: '0' })).toEqual({ kind: 'incomplete', cells: ['medical'] });
    expect(readCells({ peer: '1', medical: 'x', government: '' })).toEqual({ kind: 'not_counts', cells: ['medical'] });
    expect(readCells({ peer: '15', medical: '１８', government: '4' })).toEqual({ kind: 'counts', counts: { peer: 15, medical: 18, government: 4 } });
    expect(sumOf({ peer: '15', medical: '', government: '4' })).toBe(19);
  });

  it('are compared by what they mean', () => {
    expect(sameCells({ peer: '１', medical: '2', government: '' }, { peer: '1', medical: ' 2', government: '' })).toBe(true);
    expect(sameCells({ peer: '0', medical: '', government: '' }, { peer: '', medical: '', government: '' })).toBe(false);
    expect(sameCells({ peer: 'x', medical: '', government: '' }, { peer: 'y', medical: '', government: '' })).toBe(false);
  });

  it('differ from the names only where there are names', () => {
    const counts = { peer: 3, medical: 0, government: 0 };
    expect(differing(counts, { peer: 0, medical: 0, government: 0, total: 0 })).toEqual([]);
    expect(differing(counts, { peer: 2, medical: 0, government: 1, total: 3 })).toEqual(['peer', 'government']);
    expect(differing(null, { peer: 2, medical: 0, government: 0, total: 2 })).toEqual([]);
  });
});

describe('a paste', () => {
  it('of one value is typing, of several is spread', () => {
    expect(isBlock('12\n')).toBe(false);
    expect(isBlock('12\t3')).toBe(true);
    expect(isBlock('12\r\n3')).toBe(true);
  });

  it('begins at the cell it was made in and leaves out what has no column', () => {
    expect(spread('1\t2\r\n3\t4\r\n', 'medical')).toEqual({ rows: [{ medical: '1', government: '2' }, { medical: '3', government: '4' }], columnsLeftOut: 0 });
    expect(spread('1\t2\t9\tx', 'medical')).toEqual({ rows: [{ medical: '1', government: '2' }], columnsLeftOut: 2 });
  });

  it('takes a fourth column that is the sum for what it is', () => {
    expect(spread('12\t16\t4\t32\n8\t16\t5\t29', 'peer').columnsLeftOut).toBe(0);
    expect(spread('12\t16\t4\t33', 'peer').columnsLeftOut).toBe(1);
  });
});
