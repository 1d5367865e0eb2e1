package com.quikapp.realtime.message;

import com.quikapp.platform.id.MessageId;

/**
 * What became of one imported message.
 *
 * @param added whether it is new; otherwise it was there already
 * @param rootMissing whether the message it replies to is not known, so that it is stored as one of its own
 */
public record ImportedOutcome(MessageId messageId, boolean added, boolean rootMissing) {}
