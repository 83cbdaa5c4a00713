import type { ReactNode } from 'react';

/** Why there is nothing here, and the next step. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-8 border border-dashed border-solid-gray-536 bg-white px-4 py-8 text-center">
      <p className="text-std-16B-170">{title}</p>
      {children && <div className="mt-1 text-solid-gray-700">{children}</div>}
      {action && <div className="no-print mt-4 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
