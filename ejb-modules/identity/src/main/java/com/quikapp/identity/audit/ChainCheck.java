package com.quikapp.identity.audit;

import com.quikapp.identity.audit.AuditFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks along the chain, entry by entry in the order of their numbers, and notes where it is broken. */
final class ChainCheck {

    private final @Nullable AuditAnchor anchor;
    private final List<AuditFinding> findings = new ArrayList<>();
    private AuditHead last = new AuditHead(0, AuditEntry.ORIGIN);
    private long checked;

    ChainCheck(@Nullable AuditAnchor anchor) {
        this.anchor = anchor;
    }

    void accept(AuditEntry entry) {
        if (entry.seq() < 1) {
            note(entry.seq(), Kind.ADDED);
            return;
        }
        if (entry.seq() != last.seq() + 1) {
            note(last.seq() + 1, Kind.REMOVED);
        } else if (!entry.previousHash().equals(last.hash())) {
            note(entry.seq(), Kind.REORDERED);
        }
        if (!entry.isUnaltered()) {
            note(entry.seq(), Kind.ALTERED);
        }
        if (anchor != null && anchor.seq() == entry.seq() && !anchor.hash().equals(entry.hash())) {
            note(entry.seq(), Kind.REWRITTEN);
        }
        last = entry.head();
        checked++;
    }

    /** The number of the last entry seen. */
    long position() {
        return last.seq();
    }

    /**
     * The result.
     *
     * @param start the head when the walk began
     * @param end the head after it; others may have appended meanwhile
     */
    AuditVerification finish(AuditHead start, AuditHead end) {
        if (last.seq() < start.seq()) {
            note(last.seq() + 1, Kind.TRUNCATED);
        } else if (last.seq() > end.seq()) {
            note(end.seq() + 1, Kind.ADDED);
        } else if (last.seq() == end.seq() && !last.hash().equals(end.hash())) {
            note(last.seq(), Kind.ALTERED);
        }
        if (anchor != null && anchor.seq() > last.seq()) {
            note(last.seq() + 1, Kind.TRUNCATED);
        }
        return new AuditVerification(
                findings.isEmpty(), checked, List.copyOf(findings), new AuditAnchor(last.seq(), last.hash()));
    }

    private void note(long seq, Kind kind) {
        var finding = new AuditFinding(seq, kind);
        if (findings.size() < AuditVerification.MAX_FINDINGS && !findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
