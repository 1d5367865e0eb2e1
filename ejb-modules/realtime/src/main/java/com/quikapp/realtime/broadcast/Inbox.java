package com.quikapp.realtime.broadcast;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Tasks for one shard, from many threads; the shard takes all there are at once. */
final class Inbox {

    private ArrayDeque<ShardTask> tasks = new ArrayDeque<>();
    private boolean stopped;

    synchronized void put(ShardTask task) {
        tasks.add(task);
        if (tasks.size() == 1) {
            notifyAll();
        }
    }

    /** All tasks, in their order; waits for the first, and answers nothing once the shard is stopped. */
    synchronized @Nullable ArrayDeque<ShardTask> takeAll() throws InterruptedException {
        while (tasks.isEmpty() && !stopped) {
            wait();
        }
        if (stopped) {
            return null;
        }
        var all = tasks;
        tasks = new ArrayDeque<>();
        return all;
    }

    synchronized int size() {
        return tasks.size();
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
