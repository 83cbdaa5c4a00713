export interface Piece { text: string; unread: boolean }

/** The text as the reader sees it, character by character, with where each of its characters came from. */
function normalised(text: string): { plain: string; origin: number[] } {
  let plain = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const half = character.normalize('NFKC');
    for (let index = 0; index < half.length; index += 1) origin.push(at);
    plain += half;
    at += character.length;
  }
  return { plain, origin };
}

/** Cuts a phrase into what was understood and what was not, in its own letters. Pieces come in the order of the text. */
export function cutUnread(text: string, unread: string[]): Piece[] {
  const { plain, origin } = normalised(text);
  const pieces: Piece[] = [];
  let done = 0;
  let searched = 0;
  for (const wanted of unread) {
    const needle = wanted.normalize('NFKC');
    const found = needle === '' ? -1 : plain.indexOf(needle, searched);
    if (found === -1) continue;
    const start = origin[found] ?? text.length;
    const end = origin[found + needle.length] ?? text.length;
    if (start > done) pieces.push({ text: text.slice(done, start), unread: false });
    pieces.push({ text: text.slice(start, end), unread: true });
    done = end;
    searched = found + needle.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), unread: false });
  return pieces;
}
