import { publicRequest, request, withQuery } from './http.js';

const BASE = '/api/content/v1';
const workspace = (id) => `${BASE}/workspaces/${id}`;
const channel = (id) => `${BASE}/channels/${id}`;

export const createWorkspace = (name) => request(`${BASE}/workspaces`, { method: 'POST', body: { name } });
export const invite = (workspaceId, limits) =>
  request(`${workspace(workspaceId)}/invitations`, { method: 'POST', body: limits });
export const invitation = (token) => publicRequest(`${BASE}/invitations/${encodeURIComponent(token)}`);
export const acceptInvitation = (token) =>
  request(`${BASE}/invitations/${encodeURIComponent(token)}/acceptance`, { method: 'POST' });

export const channels = (workspaceId, query) => request(withQuery(`${workspace(workspaceId)}/channels`, query));
export const createChannel = (workspaceId, details) =>
  request(`${workspace(workspaceId)}/channels`, { method: 'POST', body: details });
export const joinChannel = (id) => request(`${channel(id)}/members/me`, { method: 'PUT' });
export const leaveChannel = (id) => request(`${channel(id)}/members/me`, { method: 'DELETE' });
export const channelDetails = (id) => request(channel(id));
export const channelMembers = (id, query) => request(withQuery(`${channel(id)}/members`, query));
export const addChannelMembers = (id, userIds) =>
  request(`${channel(id)}/members`, { method: 'POST', body: { userIds } });
export const workspaceMembers = (workspaceId, query) => request(withQuery(`${workspace(workspaceId)}/members`, query));

export const thread = (rootId) => request(`${BASE}/threads/${rootId}`);
export const followThread = (rootId, mode) =>
  request(`${BASE}/threads/${rootId}/following`, { method: 'PUT', body: { mode } });

export const search = (workspaceId, query, signal) =>
  request(withQuery(`${workspace(workspaceId)}/search`, query), { signal });
