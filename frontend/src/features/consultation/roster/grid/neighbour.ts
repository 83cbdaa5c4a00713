/** The cell to which an arrow leads; in a shorter row the last one, and from a last one that is marked so, again a last one. */
export function neighbour(table: HTMLElement, from: Element, key: string, selector: string, last = '[data-last]'): HTMLElement | null {
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll<HTMLElement>(selector)]).filter((row) => row.length > 0);
  const cell = from.closest<HTMLElement>(selector);
  const row = rows.findIndex((cells) => cell !== null && cells.includes(cell));
  if (!cell || row < 0) return null;
  const cells = rows[row]!;
  const column = cells.indexOf(cell);
  const inRow = (other: HTMLElement[] | undefined) => {
    if (!other) return null;
    return (cell.matches(last) ? other.find((one) => one.matches(last)) : undefined) ?? other[Math.min(column, other.length - 1)] ?? null;
  };
  switch (key) {
    case 'ArrowLeft': return cells[column - 1] ?? null;
    case 'ArrowRight': return cells[column + 1] ?? null;
    case 'ArrowUp': return inRow(rows[row - 1]);
    case 'ArrowDown': return inRow(rows[row + 1]);
    case 'Home': return cells[0] ?? null;
    case 'End': return cells[cells.length - 1] ?? null;
    default: return null;
  }
}
