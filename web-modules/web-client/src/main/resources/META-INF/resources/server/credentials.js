import { Problem } from './problem.js';

/**
 * The access token, in memory only. The refresh token is an HttpOnly cookie that no script can read;
 * it is good for one use, so tabs take turns (Web Locks) and never spend the same one twice.
 */
const SESSIONS = '/api/identity/v1/sessions';
const MARGIN_MS = 30_000;

let token = null;
let freshUntil = 0;
let refreshing = null;

export async function accessToken() {
  return token !== null && performance.now() < freshUntil ? token : (await refresh()).accessToken;
}

/** Takes the token of a session answer; its lifetime is measured by the server's clock, not by this machine's. */
export function adopt(session, response) {
  const now = new Date(response.headers.get('Date') ?? Date.now());
  token = session.accessToken;
  freshUntil = performance.now() + (new Date(session.accessTokenExpiresAt) - now) - MARGIN_MS;
  return session;
}

export function forget() {
  token = null;
  freshUntil = 0;
}

/** Exchanges the cookie for a new access token. Throws `Problem` with status 401 when the session is over. */
export function refresh() {
  refreshing ??= inTurn(exchange).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

function inTurn(work) {
  return navigator.locks ? navigator.locks.request('quikapp.refresh', work) : work();
}

async function exchange() {
  const response = await fetch(`${SESSIONS}/refresh`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  }).catch(() => {
    throw Problem.offline();
  });
  if (!response.ok) {
    throw await Problem.from(response);
  }
  return adopt(await response.json(), response);
}
