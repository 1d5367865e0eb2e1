package com.quikapp.content.workspace;

import com.quikapp.platform.id.Id;
import com.quikapp.platform.id.Ids;

/** Names an invitation in lists; opens nothing, unlike the invitation's token. */
public record InvitationId(long value) implements Id {
    /** Reads the text form. */
    public static InvitationId parse(String text) {
        return new InvitationId(Ids.parse(text));
    }
}
