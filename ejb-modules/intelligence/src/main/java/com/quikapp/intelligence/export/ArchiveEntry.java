package com.quikapp.intelligence.export;

import com.quikapp.intelligence.export.Reading.Read;
import com.quikapp.intelligence.export.Reading.Refused;
import java.util.ArrayList;
import java.util.List;

/** An element of a file, read. */
record ArchiveEntry<T>(ArchiveFile file, int index, Reading<T> reading) {

    /** What became of it, when nothing but this was lost. */
    LedgerEntry outcome(List<Loss> losses) {
        return new LedgerEntry(file.kind(), file.name(), index, reading.key(), losses);
    }

    /** The entry as one that is not used for a reason found outside of it. */
    ArchiveEntry<T> refused(Loss loss) {
        return new ArchiveEntry<>(file, index, new Refused<>(reading.key(), loss));
    }

    /** What reading it cost: one skipping reason, or what the encoding lost. */
    List<Loss> losses() {
        if (reading instanceof Refused<T> refused) {
            return List.of(refused.loss());
        }
        return reading instanceof Read<T> read ? new ArrayList<>(read.losses()) : List.of();
    }
}
