package com.quikapp.realtime.message;

import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.problem.InvalidInput;
import java.util.regex.Pattern;

/**
 * What the unique column {@code idempotency_key} holds: one column for both kinds of key keeps the post path at one
 * look-up and one index. No client can forge another author's key or an import's, because what is before the first
 * slash is written by the server.
 */
final class PostKey {

    private static final Pattern CLIENT = Pattern.compile("[\\x21-\\x7e]{1,64}");
    private static final Pattern SOURCE = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private PostKey() {}

    /** @throws InvalidInput {@code message.idempotency-key-invalid} */
    static String ofClient(UserId author, String key) {
        if (!CLIENT.matcher(key).matches()) {
            throw new InvalidInput(
                    "message.idempotency-key-invalid",
                    "idempotencyKey",
                    "An idempotency key has 1 to 64 visible ASCII characters.");
        }
        return author.text() + "/" + key;
    }

    /** @throws InvalidInput {@code message.import-key-invalid} */
    static String ofImport(ChannelId channel, String key) {
        if (!SOURCE.matcher(key).matches()) {
            throw new InvalidInput(
                    "message.import-key-invalid", "key", "An import key has 1 to 128 visible ASCII characters.");
        }
        return "import/" + channel.text() + "/" + key;
    }
}
