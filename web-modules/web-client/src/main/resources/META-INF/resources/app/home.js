import { session } from '../stores/session.js';
import { workspaces } from '../stores/workspaces.js';
import { addresses } from './router.js';

const name = (workspaceId) => `quikapp.last.${session.user?.id}.${workspaceId ?? ''}`;

/** Remembers where I am, so that the next visit begins there. */
export function visited(workspaceId, channelId) {
  localStorage.setItem(name(null), workspaceId);
  localStorage.setItem(name(workspaceId), channelId);
}

/** The workspace to begin in: the last one, else the first; null when I have none. */
export function homeWorkspace() {
  return workspaces.get(localStorage.getItem(name(null))) ?? workspaces.items[0] ?? null;
}

/** The channel of a workspace to begin in: the last one, else #general. */
export function homeChannel(workspace) {
  const last = workspace.channels.find(({ id }) => id === localStorage.getItem(name(workspace.id)));
  return last ?? workspace.channels.find(({ general }) => general) ?? workspace.channels[0] ?? null;
}

/** The address of a workspace's beginning; on a narrow screen that is the list of its channels. */
export function homeAddress(workspace, narrow) {
  const channel = narrow ? null : homeChannel(workspace);
  return channel ? addresses.channel(workspace.id, channel.id) : addresses.workspace(workspace.id);
}
