import { preferences } from '../stores/preferences.js';

const SUPPORTED = ['en', 'de'];

/** What servers say in English, by the problem's code. */
const PROBLEMS = { de: './problems.de.json' };

let messages = {};
let problems = {};
let plurals;

/** The language of this page, from the preferences or from the browser. */
export const locale = SUPPORTED.includes(preferences.language) ? preferences.language : preferredByBrowser();

/** The language with its region, for dates and numbers: `en-GB` where the browser says so. */
export const region = navigator.languages.find((language) => language.startsWith(locale)) ?? locale;

export async function loadMessages() {
  [messages, problems] = await Promise.all([
    load(`./${locale}.json`),
    PROBLEMS[locale] ? load(PROBLEMS[locale]) : {},
  ]);
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
export function explain({ code, detail, title }) {
  return messages[`problem.${code}`] ?? problems[code] ?? detail ?? title ?? t('problem.unknown');
}

async function load(file) {
  return (await fetch(new URL(file, import.meta.url))).json();
}

function preferredByBrowser() {
  return navigator.languages.map((language) => language.slice(0, 2)).find((it) => SUPPORTED.includes(it)) ?? 'en';
}
