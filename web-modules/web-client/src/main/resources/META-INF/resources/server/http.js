import { accessToken, adopt, refresh } from './credentials.js';
import { Problem } from './problem.js';

/** One JSON request with the bearer token; a token that just ran out is renewed once. Throws `Problem`. */
export async function request(path, options = {}) {
  let response = await send(path, options, await accessToken());
  if (response.status === 401) {
    response = await send(path, options, (await refresh()).accessToken);
  }
  return read(response);
}

/** One JSON request without a token. */
export async function publicRequest(path, options = {}) {
  return read(await send(path, options));
}

/** A request whose answer is a new session; its token is kept in memory. */
export async function sessionRequest(path, body) {
  const response = await send(path, { method: 'POST', body: { ...body, client: 'browser' } });
  return adopt(await read(response), response);
}

/** `/path?a=1`, leaving out what is null, undefined or empty. */
export function withQuery(path, query) {
  const present = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return present.length ? `${path}?${new URLSearchParams(present)}` : path;
}

async function send(path, { method = 'GET', body, headers = {}, signal } = {}, token) {
  const all = { Accept: 'application/json', ...headers };
  if (token) {
    all.Authorization = `Bearer ${token}`;
  }
  if (body !== undefined) {
    all['Content-Type'] = 'application/json';
  }
  try {
    return await fetch(path, { method, headers: all, signal, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : Problem.offline();
  }
}

async function read(response) {
  if (!response.ok) {
    throw await Problem.from(response);
  }
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}
