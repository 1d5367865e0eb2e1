import { publicRequest, request, sessionRequest, withQuery } from './http.js';

const BASE = '/api/identity/v1';

export const setupRequired = async () => (await publicRequest(`${BASE}/setup`)).required;
export const setUp = (details) => sessionRequest(`${BASE}/setup`, details);
export const signIn = (email, password) => sessionRequest(`${BASE}/sessions`, { email, password });
export const signUp = (details) => sessionRequest(`${BASE}/users`, details);
export const signOut = () => request(`${BASE}/sessions/current`, { method: 'DELETE' });
export const users = async (ids) => (await request(withQuery(`${BASE}/users`, { ids: ids.join(',') }))).items;
