const half = (text: string) => text.normalize('NFKC').replace(/[‐‑‒–—―−ー]/g, '-').trim();

/** 8608556, ８６０－８５５６ and 〒860-8556 are all 860-8556. */
export function tidyPostalCode(text: string): string {
  return half(text).replace(/^〒\s*/, '').replace(/^(\d{3})-?(\d{4})$/, '$1-$2');
}

export const isPostalCode = (text: string) => /^\d{3}-\d{4}$/.test(tidyPostalCode(text));

/** (096) 123-4567 and ０９６－１２３－４５６７ as people type them. */
export function tidyTelephone(text: string): string {
  return half(text).replace(/[()\s]+/g, '-').replace(/-+/g, '-').replace(/^-|-$/g, '');
}

export const isTelephone = (text: string) => /^\+?\d[\d-]{5,28}$/.test(tidyTelephone(text));

/** What an empty field sends. */
export const orNull = (text: string) => text.trim() || null;
