import { type ReactNode, useId } from 'react';

/** A part of the salon's page under its own heading. */
export function PageSection({ title, children, className }: { title: string; children: ReactNode; className?: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className ?? 'mb-8'}>
      <h2 id={id} className="mb-3 border-b-2 border-blue-900 pb-1 text-std-20B-150">{title}</h2>
      {children}
    </section>
  );
}

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="space-y-3">{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="gap-4 desktop:grid desktop:grid-cols-[7rem_minmax(0,1fr)] print:grid print:grid-cols-[7rem_minmax(0,1fr)]">
      <dt className="font-700">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
