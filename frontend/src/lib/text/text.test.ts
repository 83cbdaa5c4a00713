import { describe, expect, it } from 'vitest';
import { tidyPostalCode, tidyTelephone } from '.';

describe('what people type', () => {
  it('is tidied into the form of the contract', () => {
    expect(tidyPostalCode('〒８６０－８５５６')).toBe('860-8556');
    expect(tidyPostalCode('8608556')).toBe('860-8556');
    expect(tidyTelephone('（０９６）１２３－４５６７')).toBe('096-123-4567');
  });
});
