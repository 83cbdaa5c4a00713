/** The key that does the same; not said to screen readers, the help lists it. */
export function Key({ children }: { children: string }) {
  return <kbd aria-hidden="true" className="rounded-4 border border-current px-1.5 font-mono text-dns-14N-130 max-desktop:hidden">{children}</kbd>;
}
