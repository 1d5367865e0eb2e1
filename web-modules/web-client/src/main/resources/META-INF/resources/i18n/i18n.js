import { preferences } from '../stores/preferences.js';

const SUPPORTED = ['en', 'de'];

let messages = {};
let plurals;

/** The language of this page, from the preferences or from the browser. */
export const locale = SUPPORTED.includes(preferences.language) ? preferences.language : preferredByBrowser();

/** The language with its region, for dates and numbers: `en-GB` where the browser says so. */
export const region = navigator.languages.find((language) => language.startsWith(locale)) ?? locale;

export async function loadMessages() {
  const response = await fetch(new URL(`./${locale}.json`, import.meta.url));
  messages = await response.json();
  plurals = new Intl.PluralRules(locale);
  document.documentElement.lang = locale;
}

/** The message of that name with `{placeholders}` filled in; the name itself when there is none. */
export function t(name, values = {}) {
  return (messages[name] ?? name).replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '');
}

/** The form of a message for that many, `name.one` or `name.other`, which may use `{count}`. */
export function tn(name, count, values = {}) {
  return t(`${name}.${plurals.select(count)}`, { ...values, count: count.toLocaleString(region) });
}

/** What to tell a person about a problem: our own words where we have them, else the server's. */
export function explain(problem) {
  const own = messages[`problem.${problem.code}`];
  return own ? t(`problem.${problem.code}`, problem) : (problem.detail ?? problem.title ?? t('problem.unknown'));
}

function preferredByBrowser() {
  return navigator.languages.map((language) => language.slice(0, 2)).find((it) => SUPPORTED.includes(it)) ?? 'en';
}
