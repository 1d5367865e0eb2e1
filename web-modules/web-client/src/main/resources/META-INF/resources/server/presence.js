import { request } from './http.js';

const ME = '/api/realtime/v1/presence/me';

export const own = () => request(ME);
export const setAvailability = (availability) => request(`${ME}/availability`, { method: 'PUT', body: { availability } });
export const setStatus = (status) => request(`${ME}/status`, { method: 'PUT', body: status });
export const clearStatus = () => request(`${ME}/status`, { method: 'DELETE' });
