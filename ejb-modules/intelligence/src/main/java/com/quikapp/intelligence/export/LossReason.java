package com.quikapp.intelligence.export;

import static com.quikapp.intelligence.export.Outcome.SKIPPED;
import static com.quikapp.intelligence.export.Outcome.STORED_WITH_LOSS;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why an entry is listed in the loss ledger. The code is stable and part of the API: {@code FILE__NOT_ARRAY} is
 * {@code file.not-array}.
 */
public enum LossReason {
    FILE__UNSAFE_NAME(SKIPPED),
    FILE__BROKEN_NAME(SKIPPED),
    FILE__DUPLICATE(SKIPPED),
    FILE__ENCRYPTED(SKIPPED),
    FILE__UNSUPPORTED_COMPRESSION(SKIPPED),
    FILE__NOT_CARRIED(SKIPPED),
    FILE__NOT_ARRAY(SKIPPED),
    FILE__DAMAGED(STORED_WITH_LOSS),
    FILE__TRUNCATED(STORED_WITH_LOSS),
    FILE__TRAILING_CONTENT(STORED_WITH_LOSS),
    FILE__TOO_LARGE(STORED_WITH_LOSS),
    FILE__COMPRESSION_RATIO(STORED_WITH_LOSS),

    ENTRY__MALFORMED(SKIPPED),
    ENTRY__NOT_OBJECT(SKIPPED),
    ENTRY__WRONG_TYPE(SKIPPED),
    ENTRY__TOO_LARGE(SKIPPED),
    ENTRY__TOO_DEEP(SKIPPED),
    ENTRY__TRUNCATED(SKIPPED),
    ENTRY__BROKEN_ENCODING(STORED_WITH_LOSS),

    USER__NO_ID(SKIPPED),
    USER__DUPLICATE(SKIPPED),
    USER__NAME_CHANGED(STORED_WITH_LOSS),
    USER__FIELDS_NOT_CARRIED(STORED_WITH_LOSS),

    CHANNEL__NO_ID(SKIPPED),
    CHANNEL__NAME_UNUSABLE(SKIPPED),
    CHANNEL__DUPLICATE(SKIPPED),
    CHANNEL__RENAMED(STORED_WITH_LOSS),
    CHANNEL__TEXT_CUT(STORED_WITH_LOSS),
    CHANNEL__MEMBERS_UNKNOWN(STORED_WITH_LOSS),
    CHANNEL__MEMBERS_GONE(STORED_WITH_LOSS),
    CHANNEL__UNKNOWN(SKIPPED),
    DIRECT__NOT_CARRIED(SKIPPED),

    TYPE__UNKNOWN(SKIPPED),
    SUBTYPE__NOT_CARRIED(SKIPPED),
    SUBTYPE__UNKNOWN(SKIPPED),
    TS__MALFORMED(SKIPPED),
    TS__DUPLICATE(SKIPPED),
    AUTHOR__MISSING(SKIPPED),
    AUTHOR__UNKNOWN(STORED_WITH_LOSS),
    AUTHOR__BOT(STORED_WITH_LOSS),
    TEXT__EMPTY(SKIPPED),
    TEXT__FROM_ATTACHMENT(STORED_WITH_LOSS),
    TEXT__CONTROL_CHARACTERS(STORED_WITH_LOSS),
    TEXT__CUT(STORED_WITH_LOSS),
    TEXT__OLDER_KEPT(STORED_WITH_LOSS),
    TEXT__DELETED_ROOT(STORED_WITH_LOSS),
    TEXT__EMPTY_ROOT(STORED_WITH_LOSS),
    TEXT__ME_AS_ITALICS(STORED_WITH_LOSS),
    MENTION__UNKNOWN(STORED_WITH_LOSS),
    MENTION__PRIVATE_CHANNEL(STORED_WITH_LOSS),
    THREAD__ROOT_MISSING(STORED_WITH_LOSS),
    THREAD__ROOT_MALFORMED(STORED_WITH_LOSS),
    THREAD__BROADCAST_FLAG(STORED_WITH_LOSS),
    EDIT__MARK(STORED_WITH_LOSS),
    REACTIONS__NOT_CARRIED(STORED_WITH_LOSS),
    PINS__NOT_CARRIED(STORED_WITH_LOSS),
    FILES__NOT_CARRIED(STORED_WITH_LOSS),
    ATTACHMENTS__NOT_CARRIED(STORED_WITH_LOSS),
    BLOCKS__NOT_CARRIED(STORED_WITH_LOSS),
    JOIN__INVITER(STORED_WITH_LOSS);

    private final Outcome outcome;

    LossReason(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What the reason means for its entry. */
    public Outcome outcome() {
        return outcome;
    }

    /** The stable code, e.g. {@code text.empty}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace("__", ".").replace('_', '-');
    }

    static LossReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace(".", "__").replace('-', '_'));
    }

    Loss with(String detail) {
        return new Loss(this, detail);
    }

    Loss plain() {
        return new Loss(this, "");
    }
}
