/** The key that does the same; not said to screen readers, the help lists it. */
export function Key({ children }: { children: string }) {
  return <kbd aria-hidden="true" data-key={children} className="after:content-[attr(data-key)] rounded-4 border border-current px-1.5 font-mono text-dns-14N-130 max-desktop:hidden" />;
}
