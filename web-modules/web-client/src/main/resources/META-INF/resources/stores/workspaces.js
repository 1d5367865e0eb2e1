import * as content from '../server/content.js';
import * as gateway from '../server/gateway.js';
import { session } from './session.js';
import { Store } from './store.js';

const byName = (a, b) => a.name.localeCompare(b.name);

/** My workspaces and in each the channels that I am a member of. */
class Workspaces extends Store {
  items = [];
  loaded = false;
  problem = null;

  /** Fetches the state to begin with; answers the whole of it, for the stores that hold the rest. */
  async load() {
    try {
      const start = await gateway.start();
      this.items = start.workspaces.map(sorted).sort(byName);
      this.loaded = true;
      this.problem = null;
      return start;
    } catch (problem) {
      this.problem = problem;
      throw problem;
    } finally {
      this.changed();
    }
  }

  get(id) {
    return this.items.find((workspace) => workspace.id === id) ?? null;
  }

  /** Whether I am one of those who run a workspace. */
  runs({ role }) {
    return role === 'owner' || role === 'admin';
  }

  channel(id) {
    return this.items.flatMap((workspace) => workspace.channels).find((channel) => channel.id === id) ?? null;
  }

  async create(name) {
    const workspace = await content.createWorkspace(name);
    await this.load();
    return workspace;
  }

  async accept(token) {
    const workspace = await content.acceptInvitation(token);
    await this.load();
    return workspace;
  }

  async createChannel(workspaceId, details) {
    return this.put({ member: true, ...(await content.createChannel(workspaceId, details)) });
  }

  async join(channel) {
    await content.joinChannel(channel.id);
    return this.put({ ...channel, member: true, memberCount: channel.memberCount + 1 });
  }

  async leave(channel) {
    await content.leaveChannel(channel.id);
    this.remove(channel.id);
  }

  /** Adds or replaces a channel of mine. */
  put(channel) {
    this.items = this.items.map((workspace) =>
      workspace.id === channel.workspaceId
        ? sorted({ ...workspace, channels: [...workspace.channels.filter(({ id }) => id !== channel.id), channel] })
        : workspace,
    );
    this.changed();
    return channel;
  }

  /** Somebody else joined or left one of my channels. My own coming and going is counted where I do it. */
  counted({ channelId, authorId, kind }) {
    const channel = this.channel(channelId);
    if (channel && authorId !== session.user?.id) {
      this.put({ ...channel, memberCount: channel.memberCount + (kind === 'joined' ? 1 : -1) });
    }
  }

  remove(channelId) {
    this.items = this.items.map((workspace) => ({
      ...workspace,
      channels: workspace.channels.filter(({ id }) => id !== channelId),
    }));
    this.changed();
  }
}

function sorted(workspace) {
  return { ...workspace, channels: [...(workspace.channels ?? [])].sort(byName) };
}

export const workspaces = new Workspaces();
