import { keepSession } from '../server/credentials.js';
import * as gateway from '../server/gateway.js';
import { Socket } from '../server/socket.js';
import { attention } from './attention.js';
import { inbox } from './inbox.js';
import { outbox } from './outbox.js';
import { presence } from './presence.js';
import { reads } from './reads.js';
import { Sequences } from './sequences.js';
import { session } from './session.js';
import { Store } from './store.js';
import { timelines } from './timelines.js';
import { typing } from './typing.js';
import { workspaces } from './workspaces.js';

/** The live connection: what the server tells goes to the store it concerns. `state` is connecting, online or waiting. */
class Live extends Store {
  state = 'connecting';

  #sequences = new Sequences(
    (event) => this.#posted(event),
    (channelId, seq) => this.#socket.send({ type: 'resume', channelId, seq }),
  );

  #socket = new Socket({
    ticket: gateway.ticket,
    resume: () => this.#sequences.all(),
    onEvents: (events) => events.forEach((event) => this.#handlers[event.type]?.(event)),
    onState: (state) => this.#become(state),
  });

  #handlers = {
    welcome: ({ channels }) => this.#welcome(channels),
    'message.posted': (event) => this.#sequences.take(event),
    ack: ({ ref, message }) => outbox.acknowledged(ref, message, this.#sequences.seen(message.channelId)),
    problem: ({ ref, problem }) => ref && outbox.refused(ref, problem),
    resumed: ({ channelId, seq }) => this.#sequences.resumed(channelId, seq),
    refetch: ({ channelId }) => this.#refetch(channelId),
    'channel.joined': ({ channel }) => workspaces.put({ ...channel, member: true }),
    'channel.updated': ({ channel }) => workspaces.channel(channel.id) && workspaces.put({ ...channel, member: true }),
    'channel.left': ({ channelId }) => this.#left(channelId),
    'notification.created': ({ notification }) => inbox.receive(notification),
    'presence.changed': ({ presences }) => presence.receive(presences),
    typing: (event) => typing.receive(event),
    pong: () => keepSession(),
  };

  start() {
    const send = (frame) => this.#socket.send(frame);
    outbox.restore(send);
    [attention, presence, typing].forEach((store) => store.start(send));
    this.#socket.start();
  }

  /** Loads a timeline and makes sure that no event falls between its last page and the stream. */
  async load(timeline, around) {
    await timeline.load(around);
    this.#follow(timeline);
  }

  /** The same for what the reader has before them. */
  async reload(timeline) {
    await timeline.reload();
    this.#follow(timeline);
  }

  /** Drawn once more, since what is drawn before it counts as unread is not marked as read. */
  #follow(timeline) {
    if (timeline.status === 'ready' && !timeline.rootId) {
      outbox.loaded(timeline.channelId);
      reads.exists(timeline.channelId, timeline.asOf);
      this.#sequences.reaches(timeline.channelId, timeline.asOf);
      timeline.changed();
    }
  }

  #welcome(channels) {
    Object.entries(channels).forEach(([channelId, seq]) => {
      reads.exists(channelId, seq);
      this.#sequences.begin(channelId, seq);
    });
    outbox.resend();
    timelines.failed().forEach((timeline) => this.reload(timeline));
    attention.connected();
    presence.connected();
  }

  #posted({ channelId, seq, message }) {
    timelines.inChannel(channelId).forEach((timeline) => timeline.receive(message));
    typing.arrived(message);
    if (message.kind === 'joined' || message.kind === 'left') {
      workspaces.counted(message);
    }
    const mine = message.authorId === session.user?.id;
    if (mine) {
      outbox.arrived(message);
    }
    if (mine || message.rootId || message.kind !== 'text') {
      reads.passes(channelId, seq);
    } else {
      reads.exists(channelId, seq);
    }
  }

  #refetch(channelId) {
    this.#sequences.forget(channelId);
    timelines
      .inChannel(channelId)
      .filter(({ status }) => status !== 'new')
      .forEach((timeline) => this.reload(timeline));
  }

  #left(channelId) {
    this.#sequences.forget(channelId);
    timelines.drop(channelId);
    workspaces.remove(channelId);
  }

  #become(state) {
    if (state === 'waiting') {
      outbox.interrupted();
    }
    this.state = state;
    this.changed();
  }
}

export const live = new Live();
