import { request, withQuery } from './http.js';

const BASE = '/api/realtime/v1';

/** A page of a channel, or of the replies to `rootId`: ascending by sequence, with a cursor to either side. */
export function page(channelId, rootId, query) {
  const all = `${BASE}/channels/${channelId}/messages`;
  return request(withQuery(rootId ? `${all}/${rootId}/replies` : all, query));
}

export const message = (id) => request(`${BASE}/messages/${id}`);
