/** Shift_JIS, as Excel in Japan writes a CSV. The platform only reads it, so its reading is turned round. */
let codes: Map<string, number[]> | undefined;

function readAll(): Map<string, number[]> {
  const decoder = new TextDecoder('shift_jis');
  const all = new Map<string, number[]>();
  const learn = (...bytes: number[]) => {
    const text = decoder.decode(new Uint8Array(bytes));
    if (!text.includes('\ufffd') && !all.has(text)) all.set(text, bytes);
  };
  for (let one = 0; one < 0x80; one += 1) learn(one);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead > 0x9f && lead < 0xe0) learn(lead);
    else for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) learn(lead, trail);
  }
  return all;
}

export function shiftJis(text: string): Buffer {
  codes ??= readAll();
  return Buffer.from([...text].flatMap((character) => {
    const bytes = codes!.get(character);
    if (!bytes) throw new Error(`${character} has no place in Shift_JIS`);
    return bytes;
  }));
}
