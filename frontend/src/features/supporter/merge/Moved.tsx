import type { MergedCount } from '@/lib/api';
import { useNumbers } from './numbers';

/** What goes to an entry or comes back from it, below what is said of it. */
export function Moved({ title, counts }: { title: string; counts: MergedCount[] }) {
  const numbers = useNumbers();
  return (
    <>
      {title}
      {counts.length > 0 && <ul className="list-[circle] pl-6">{numbers(counts).map((line) => <li key={line}>{line}</li>)}</ul>}
    </>
  );
}
