import { reads } from '../stores/reads.js';
import { timelines } from '../stores/timelines.js';
import { workspaces } from '../stores/workspaces.js';
import { dialogs } from './dialogs.js';
import { addresses, router } from './router.js';

/** The keys that work everywhere; those within a list or a composer are handled there. */
export const SHORTCUTS = [
  ['Ctrl K', 'shortcut.switcher'],
  ['/', 'shortcut.search'],
  ['Alt ↑ ↓', 'shortcut.channels'],
  ['Shift Esc', 'shortcut.read'],
  ['Esc', 'shortcut.close'],
  ['↑ ↓ / j k', 'shortcut.messages'],
  ['r', 'shortcut.reply'],
  ['Enter', 'shortcut.send'],
  ['Shift Enter', 'shortcut.break'],
  ['?', 'shortcut.help'],
];

export function addShortcuts() {
  addEventListener('keydown', (event) => {
    if (workspaces.items.length > 0 && !event.defaultPrevented && act(event)) {
      event.preventDefault();
    }
  });
}

function act(event) {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key.toLowerCase() === 'k') {
    dialogs.open('quick-switcher');
  } else if (dialogs.name) {
    return false;
  } else if (event.key === '/' && !typing(event)) {
    router.beside({ search: router.query.get('search') ?? '' });
  } else if (event.key === 'Escape' && event.shiftKey) {
    markRead();
  } else if (event.key === 'Escape') {
    return closePanel();
  } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    step(event.key === 'ArrowUp' ? -1 : 1);
  } else if (event.key === '?' && !typing(event)) {
    dialogs.open('shortcuts');
  } else {
    return false;
  }
  return true;
}

export const typing = (event) => event.composedPath()[0]?.matches?.('input, textarea, select') ?? false;

/** Closes what lies beside the conversation; false when nothing does. */
export function closePanel() {
  const open = ['search', 'thread', 'members'].some((name) => router.query.has(name));
  router.beside({ search: null, thread: null, reply: null, members: null, at: null });
  return open;
}

function markRead() {
  const channelId = router.parts.c;
  if (channelId) {
    const timeline = timelines.of(channelId);
    timeline.newAfter = null;
    timeline.changed();
    reads.mark(channelId, timeline.asOf);
  }
}

function step(by) {
  const channels = workspaces.get(router.parts.w)?.channels ?? [];
  const next = channels[channels.findIndex(({ id }) => id === router.parts.c) + by];
  if (next) {
    router.go(addresses.channel(next.workspaceId, next.id));
  }
}
