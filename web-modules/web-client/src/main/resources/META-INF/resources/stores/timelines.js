import { Timeline } from './timeline.js';

const MOST_KEPT = 20;
const kept = new Map();
const key = (channelId, rootId) => rootId ?? channelId;

/** The timelines that were looked at lately. They go on following the present, so coming back shows no gap. */
export const timelines = {
  /** The timeline of a channel, or of the thread under `rootId`; not loaded yet when it is new. */
  of(channelId, rootId = null) {
    const found = kept.get(key(channelId, rootId)) ?? new Timeline(channelId, rootId);
    kept.delete(key(channelId, rootId));
    kept.set(key(channelId, rootId), found);
    if (kept.size > MOST_KEPT) {
      kept.delete(kept.keys().next().value);
    }
    return found;
  },

  /** The kept timelines that could not be loaded. */
  failed: () => [...kept.values()].filter(({ status }) => status === 'failed'),

  /** The kept timelines of a channel: itself and its threads. */
  inChannel: (channelId) => [...kept.values()].filter((timeline) => timeline.channelId === channelId),

  /** Lets go of the timelines of a channel that is not followed: whoever looks at it again loads them anew. */
  drop(channelId) {
    this.inChannel(channelId).forEach(({ rootId }) => kept.delete(key(channelId, rootId)));
  },
};
