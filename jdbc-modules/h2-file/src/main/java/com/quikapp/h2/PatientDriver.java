package com.quikapp.h2;

import org.h2.Driver;
import org.h2.store.fs.FilePath;

/** H2's driver, for URLs with {@code patient:} in them; see {@link PatientPath}. */
public final class PatientDriver extends Driver {

    static {
        FilePath.register(new PatientPath());
    }
}
