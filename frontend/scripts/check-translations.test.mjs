import { describe, expect, it } from 'vitest';
import { compareLocales, missingKeys, usedKeys } from './check-translations.mjs';

const locale = (namespace, entries) => new Map([[namespace, new Map(Object.entries(entries))]]);

describe('the check of translations', () => {
  it('finds a key that one language lacks, and Japanese in English', () => {
    const ja = locale('common', { save: '保存', close: '閉じる' });
    const en = locale('common', { save: 'Save', open: '開く' });
    expect(compareLocales(ja, en)).toEqual(['common:close is missing in en', 'common:open is missing in ja', 'common:open is Japanese in en']);
  });

  it('finds a namespace that one language lacks', () => {
    expect(compareLocales(locale('hospital', {}), new Map())).toEqual(['hospital.json is missing in en']);
  });

  it('reads which keys a file uses, put together ones too', () => {
    const code = "const { t } = useTranslation('hospital'); t('name'); t(`kind.${kind}`); t('common:save'); // t('not.this')";
    expect(usedKeys(code)).toEqual([
      { namespace: 'hospital', key: 'name', exact: true },
      { namespace: 'hospital', key: 'kind.', exact: false },
      { namespace: 'common', key: 'save', exact: true },
    ]);
  });

  it('finds used keys that do not exist', () => {
    const known = locale('hospital', { name: '名称', 'kind.national': '国' });
    const used = usedKeys("useTranslation('hospital'); t('name'); t('nme'); t(`kind.${x}`); t(`sort.${x}`)");
    expect(missingKeys(used, known)).toEqual(['hospital:nme', 'hospital:sort.…']);
  });
});
