import { region as locale } from './i18n.js';

const intl = (options) => new Intl.DateTimeFormat(locale, options);
const clock = intl({ hour: '2-digit', minute: '2-digit' });
const full = intl({ dateStyle: 'full', timeStyle: 'short' });
const medium = intl({ dateStyle: 'medium', timeStyle: 'short' });
const longDay = intl({ weekday: 'long', day: 'numeric', month: 'long' });
const longDayWithYear = intl({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = intl({ day: 'numeric', month: 'short' });
const shortDayWithYear = intl({ day: 'numeric', month: 'short', year: 'numeric' });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

export const time = (instant) => clock.format(new Date(instant));
export const dateTime = (instant) => full.format(new Date(instant));
export const shortDateTime = (instant) => medium.format(new Date(instant));
export const dayKey = (instant) => new Date(instant).toDateString();

/** Today, Yesterday, or the day in full. */
export function day(instant) {
  const date = new Date(instant);
  const daysAgo = Math.round((startOfDay(new Date()) - startOfDay(date)) / 86_400_000);
  if (daysAgo === 0 || daysAgo === 1) {
    const word = relative.format(-daysAgo, 'day');
    return word[0].toLocaleUpperCase(locale) + word.slice(1);
  }
  return (thisYear(date) ? longDay : longDayWithYear).format(date);
}

/** The time for today, else the short date. */
export function shortWhen(instant) {
  const date = new Date(instant);
  if (dayKey(instant) === dayKey(Date.now())) {
    return clock.format(date);
  }
  return (thisYear(date) ? shortDay : shortDayWithYear).format(date);
}

export const number = (value) => Number(value).toLocaleString(locale);

export function bytes(value) {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  const options = { style: 'unit', unit: units[power], unitDisplay: 'short', maximumFractionDigits: 1 };
  return (value / 1000 ** power).toLocaleString(locale, options);
}

/** A length of time in its largest fitting unit. */
export function duration(seconds) {
  const [value, unit] = seconds < 90 ? [seconds, 'second'] : seconds < 5400 ? [seconds / 60, 'minute'] : [seconds / 3600, 'hour'];
  return Math.round(value).toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' });
}

const startOfDay = (date) => new Date(date).setHours(0, 0, 0, 0);
const thisYear = (date) => date.getFullYear() === new Date().getFullYear();
