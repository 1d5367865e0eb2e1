import { dayKey } from '../../i18n/format.js';

const GROUP_MS = 5 * 60_000;

/**
 * What to draw for a timeline: a divider where the day changes, the line above what is new, and each message with
 * `first` set when it begins a group: another author, another kind, or more than five minutes later.
 */
export function grouped(items, newAfter) {
  const drawn = [];
  let previous = null;
  for (const item of items) {
    const newDay = !previous || dayKey(previous.createdAt) !== dayKey(item.createdAt);
    const newLine = newAfter !== null && item.seq > newAfter && !drawn.some(({ type }) => type === 'new');
    if (newDay) {
      drawn.push({ type: 'day', id: `day-${item.createdAt}`, at: item.createdAt });
    }
    if (newLine) {
      drawn.push({ type: 'new', id: 'new' });
    }
    drawn.push({ type: 'message', id: item.id, item, first: newDay || newLine || !continues(previous, item) });
    previous = item;
  }
  return drawn;
}

/** Whether a message goes on with what its author said just before. */
export function continues(previous, item) {
  return (
    previous?.kind === 'text' &&
    item.kind === 'text' &&
    previous.authorId === item.authorId &&
    new Date(item.createdAt) - new Date(previous.createdAt) < GROUP_MS
  );
}
