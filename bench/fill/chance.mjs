// Chance that falls the same way at every run: what is made depends on nothing but the name it is made under.
import { createHash } from 'node:crypto';

/** Throws the dice for one thing. */
export class Chance {
  #state;

  constructor(name) {
    this.#state = createHash('sha256').update(name).digest().readUInt32LE(0);
  }

  /** From 0 up to, but not, 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  between(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  happens(share) {
    return this.next() < share;
  }

  of(things) {
    return things[this.between(0, things.length - 1)];
  }
}

/** A UUIDv7 as if made on that day; the same name gives the same one. */
export const idOf = (name, day) => {
  const id = Buffer.alloc(16);
  id.writeUIntBE(Date.parse(day), 0, 6);
  createHash('sha256').update(name).digest().copy(id, 6, 0, 10);
  id[6] = 0x70 | (id[6] & 0x0f);
  id[8] = 0x80 | (id[8] & 0x3f);
  return id;
};
