/**
 * One turn at a time for all tabs, and for the page that was here before: what a reload cut off is still at work on the server.
 * Web Locks exist in secure contexts only and end with their page, so a turn is a lease in localStorage as well. It ends with
 * the work, or by itself: soon when its page went, later when that page could not say so.
 */
const LONGEST_MS = 15_000;
const AFTER_LEAVING_MS = 2_000;
const LOOK_EVERY_MS = 40;

const me = Math.random().toString(36).slice(2);
const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));

/** Does the work when nobody else is at work under that name. */
export function inTurn(name, work) {
  const leased = () => underLease(name, work);
  return navigator.locks ? navigator.locks.request(name, leased) : leased();
}

async function underLease(name, work) {
  await take(name);
  const leaving = () => write(name, AFTER_LEAVING_MS);
  addEventListener('pagehide', leaving);
  try {
    return await work();
  } finally {
    removeEventListener('pagehide', leaving);
    if (holder(name) === me) {
      localStorage.removeItem(name);
    }
  }
}

/** Without Web Locks two may write in the same moment: the one whose name stands there a moment later has it. */
async function take(name) {
  while (holder(name) !== me) {
    if (holder(name) !== null) {
      await pause();
    } else {
      write(name, LONGEST_MS);
      await (navigator.locks ? null : pause());
    }
  }
}

/** Who has the lease; null when nobody has, or when its time is over (or was written by a clock that has been set back). */
function holder(name) {
  const [by, until] = (localStorage.getItem(name) ?? '').split(' ');
  const left = Number(until) - Date.now();
  return left > 0 && left <= LONGEST_MS ? by : null;
}

function write(name, forMs) {
  localStorage.setItem(name, `${me} ${Date.now() + forMs}`);
}
