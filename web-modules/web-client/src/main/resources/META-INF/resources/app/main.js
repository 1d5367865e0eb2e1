import { loadMessages } from '../i18n/i18n.js';
import { attention } from '../stores/attention.js';
import { inbox } from '../stores/inbox.js';
import { live } from '../stores/live.js';
import { outbox } from '../stores/outbox.js';
import { people } from '../stores/people.js';
import { presence } from '../stores/presence.js';
import { reads } from '../stores/reads.js';
import { results } from '../stores/search.js';
import { session } from '../stores/session.js';
import { timelines } from '../stores/timelines.js';
import { typing } from '../stores/typing.js';
import { workspaces } from '../stores/workspaces.js';

let signedIn = false;
let broken = false;

session.watch(() => {
  if ((session.state === 'signed-in') !== signedIn) {
    signedIn = !signedIn;
    (signedIn ? enter : leave)();
  }
});

/** What happened outside the channels during a break is not sent again, so the first state is fetched anew. */
live.watch(() => {
  if (live.state === 'waiting') {
    broken = true;
  } else if (live.state === 'online' && broken) {
    broken = false;
    begin();
  }
});

async function enter() {
  reads.restore();
  people.add([session.user]);
  live.start();
  await begin();
}

/** Fetches the first state, and again until it succeeds or the session ends. */
async function begin() {
  try {
    const { unreadNotifications } = await workspaces.load();
    await inbox.begin(unreadNotifications);
  } catch {
    setTimeout(() => signedIn && begin(), 2000);
  }
}

/** Nothing of one person stays in memory for the next. Their page goes first, else it would ask for everything again. */
function leave() {
  live.stop();
  const stores = [attention, outbox, inbox, people, presence, results, timelines, typing, workspaces];
  setTimeout(() => stores.forEach((store) => store.clear()));
}

await loadMessages();
await import('../components/app.js');
await session.restore();
