import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, rememberLanguage, startingLanguage } from './language';
import { describeIssue } from './zod';
import { z } from 'zod';

const files = import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', { eager: true, import: 'default' });

function resources() {
  const all: Record<string, Record<string, Record<string, unknown>>> = { ja: {}, en: {} };
  for (const [path, content] of Object.entries(files)) {
    const [, language, namespace] = /locales\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (language && namespace) all[language]![namespace] = content;
  }
  return all;
}

export const i18n = i18next.createInstance();

export async function startI18n(language: Language = startingLanguage()): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    ns: ['common'],
    resources: resources(),
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  rememberLanguage(language);
  // Without jitless zod tries to compile code, which a strict content security policy reports as an attack.
  z.config({ jitless: true, customError: (issue) => describeIssue(issue, i18n.t) });
}

export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18n.changeLanguage(language);
}
