import { inTurn } from './lease.js';
import { Problem } from './problem.js';

/**
 * The access token, in memory only. The refresh token is an HttpOnly cookie that no script can read. It works until the one it
 * was exchanged for is used; tabs take turns, so that none comes with a token two exchanges old, which looks stolen. All tabs share
 * the cookie, and whoever signs in last owns it: a page serves one person from its sign-in to its end, and gives up when the
 * cookie turns out to be another one's.
 */
const SESSIONS = '/api/identity/v1/sessions';
const MARGIN_MS = 30_000;
const RENEW_AFTER_MS = 12 * 3_600_000;

/** Tells `ended` when this page's session is over, or when the browser is signed in as somebody else. */
export const sessionEnd = new EventTarget();

let token = null;
let owner = null;
let freshUntil = 0;
let renewedAt = 0;
let refreshing = null;

export async function accessToken() {
  return token !== null && performance.now() < freshUntil ? token : (await refresh()).accessToken;
}

/** Takes the token of a session answer; its lifetime is measured by the server's clock, not by this machine's. */
export function adopt(session, response) {
  const now = new Date(response.headers.get('Date') ?? Date.now());
  owner = session.user.id;
  token = session.accessToken;
  freshUntil = performance.now() + (new Date(session.accessTokenExpiresAt) - now) - MARGIN_MS;
  renewedAt = Date.now();
  return session;
}

/** Exchanges the cookie for a new access token. Throws `Problem` with status 401 when the session is over. */
export function refresh() {
  refreshing ??= inTurn('quikapp.refresh', exchange)
    .catch(tell)
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}

/** Called often while the page is open; twice a day it acts, so that a page that asks for nothing keeps its session. */
export async function keepSession() {
  if (Date.now() - renewedAt > RENEW_AFTER_MS) {
    await refresh().catch(() => {});
  }
}

/** A reload must not cut the answer off: it brings the cookie that the next page needs. */
async function exchange() {
  const response = await fetch(`${SESSIONS}/refresh`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
    keepalive: true,
  }).catch(() => {
    throw Problem.offline();
  });
  if (!response.ok) {
    throw await Problem.from(response);
  }
  const session = await response.json();
  if (owner !== null && owner !== session.user.id) {
    throw new Problem({ status: 401, code: 'session.of-another' });
  }
  return adopt(session, response);
}

function tell(problem) {
  if (owner !== null && problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
    token = null;
    sessionEnd.dispatchEvent(new Event('ended'));
  }
  throw problem;
}
