import { request, withQuery } from './http.js';

const BASE = '/api/gateway/v1';

/** Who I am, my workspaces with my channels, and how many notifications wait: all a client needs to begin. */
export const start = () => request(`${BASE}/start`);
/** A ticket opens one WebSocket within 30 s, so that no long-lived token stands in an address. */
export const ticket = async () => (await request(`${BASE}/tickets`, { method: 'POST' })).ticket;
export const notifications = (query) => request(withQuery(`${BASE}/notifications`, query));
export const markRead = (id) => request(`${BASE}/notifications/${id}/read`, { method: 'PUT' });
export const markAllRead = () => request(`${BASE}/notifications/read`, { method: 'PUT' });
