// Japanese and English say the same things, and every key the code uses exists.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;

function flatten(value, prefix = '', out = new Map()) {
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix ? `${prefix}.${key}` : key;
    if (typeof inner === 'string') out.set(name.replace(PLURAL, ''), inner);
    else flatten(inner, name, out);
  }
  return out;
}

export function readLocale(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file.slice(0, -5), flatten(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))]));
}

export function compareLocales(ja, en) {
  const faults = [];
  for (const namespace of new Set([...ja.keys(), ...en.keys()])) {
    const [left, right] = [ja.get(namespace), en.get(namespace)];
    if (!left || !right) {
      faults.push(`${namespace}.json is missing in ${left ? 'en' : 'ja'}`);
      continue;
    }
    for (const key of left.keys()) if (!right.has(key)) faults.push(`${namespace}:${key} is missing in en`);
    for (const key of right.keys()) if (!left.has(key)) faults.push(`${namespace}:${key} is missing in ja`);
    for (const [key, text] of right) if (JAPANESE.test(text) && key !== 'language.ja') faults.push(`${namespace}:${key} is Japanese in en`);
  }
  return faults;
}

const withoutComments = (code) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

/** Keys used by one source file: exact ones, and the fixed beginning of keys put together at run time. */
export function usedKeys(code) {
  const used = [];
  let namespace = 'common';
  const pattern = /useTranslation\(\s*(?:['"]([\w-]+)['"])?|\b(?:t|i18n\.t)\(\s*(['"`])([^'"`]+?)\2|i18nKey=["']([^"']+)["']/g;
  for (const match of withoutComments(code).matchAll(pattern)) {
    if (match[0].startsWith('useTranslation')) {
      namespace = match[1] ?? 'common';
      continue;
    }
    const whole = match[3] ?? match[4];
    const text = whole.split('${')[0];
    const [ns, key] = text.includes(':') ? text.split(':', 2) : [namespace, text];
    if (ns.trim() === '') continue;
    used.push({ namespace: ns, key, exact: text === whole });
  }
  return used;
}

export function missingKeys(used, locale) {
  return used
    .filter(({ namespace, key, exact }) => {
      const keys = locale.get(namespace);
      if (!keys) return true;
      return exact ? !keys.has(key) : ![...keys.keys()].some((known) => known.startsWith(key));
    })
    .map(({ namespace, key, exact }) => `${namespace}:${key}${exact ? '' : '…'}`);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

function main() {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const [ja, en] = [readLocale(path.join(root, 'src/locales/ja')), readLocale(path.join(root, 'src/locales/en'))];
  const faults = compareLocales(ja, en);
  for (const file of sources(path.join(root, 'src'))) {
    const where = path.relative(root, file);
    const code = readFileSync(file, 'utf8');
    for (const key of missingKeys(usedKeys(code), ja)) faults.push(`${where}: ${key} does not exist`);
    if (file.endsWith('.tsx') && !where.includes('testing') && JAPANESE.test(withoutComments(code))) {
      faults.push(`${where}: Japanese text outside the locale files`);
    }
  }
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  console.log('Translations: Japanese and English are complete.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
