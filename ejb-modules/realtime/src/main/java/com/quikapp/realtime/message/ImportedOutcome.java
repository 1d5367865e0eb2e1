package com.quikapp.realtime.message;

import com.quikapp.platform.id.MessageId;

/**
 * What became of one imported message.
 *
 * @param added whether it is new; otherwise it was there already
 * @param rootMissing whether it replies to a message that is not known, or was not when it was stored, so that it is one of
 *     its own
 * @param olderKept whether it was there already with another text, which stays
 */
public record ImportedOutcome(MessageId messageId, boolean added, boolean rootMissing, boolean olderKept) {}
