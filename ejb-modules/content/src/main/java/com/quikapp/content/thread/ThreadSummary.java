package com.quikapp.content.thread;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import java.util.List;

/**
 * What is shown below a message that has replies.
 *
 * @param participantIds who replied, the latest first, at most 5
 */
public record ThreadSummary(int replyCount, Instant lastReplyAt, List<UserId> participantIds) {}
