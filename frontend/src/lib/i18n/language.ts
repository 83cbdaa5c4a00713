export type Language = 'ja' | 'en';

const REMEMBERED = 'yorisoi.language';

function known(value: string | null): Language | null {
  return value === 'ja' || value === 'en' ? value : null;
}

function remembered(): Language | null {
  try {
    return known(localStorage.getItem(REMEMBERED));
  } catch {
    return null; // a browser may refuse storage
  }
}

/** The language of the address (`?lang=en`), else the remembered one, else Japanese. */
export function startingLanguage(search: string = location.search): Language {
  return known(new URLSearchParams(search).get('lang')) ?? remembered() ?? 'ja';
}

let current: Language = 'ja';

export function currentLanguage(): Language {
  return current;
}

/** Remembers the language, and nothing else, in the browser. */
export function rememberLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // without storage the language lives as long as the page
  }
}
