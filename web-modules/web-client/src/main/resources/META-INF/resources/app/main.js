import { loadMessages } from '../i18n/i18n.js';
import { inbox } from '../stores/inbox.js';
import { live } from '../stores/live.js';
import { people } from '../stores/people.js';
import { reads } from '../stores/reads.js';
import { session } from '../stores/session.js';
import { workspaces } from '../stores/workspaces.js';

let entered = false;
let broken = false;

session.watch(() => {
  if (session.state === 'signed-in' && !entered) {
    entered = true;
    enter();
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

/** Fetches the first state, and again until it succeeds. */
async function begin() {
  try {
    const { unreadNotifications } = await workspaces.load();
    await inbox.begin(unreadNotifications);
  } catch {
    setTimeout(begin, 2000);
  }
}

await loadMessages();
await import('../components/app.js');
await session.restore();
