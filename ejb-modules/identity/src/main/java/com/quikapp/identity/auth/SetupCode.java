package com.quikapp.identity.auth;

import com.quikapp.platform.QuikappHome;
import com.quikapp.platform.Service;
import com.quikapp.platform.database.UniqueViolation;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/**
 * The one-time code that shows who may set the server up: whoever can read its log or its data directory ({@code
 * setup-code}). The database has only its digest. A start without the file makes a new code.
 */
@Service
class SetupCode {

    private static final Logger LOG = System.getLogger(SetupCode.class.getName());

    private final SetupRepository stored;
    private final Transactions transactions;
    private final Path file;

    @Inject
    SetupCode(SetupRepository stored, Transactions transactions, QuikappHome home) {
        this.stored = stored;
        this.transactions = transactions;
        this.file = home.shared("").resolve("setup-code");
    }

    /** Called at each start: prints the code until it has been used. */
    void announce() {
        if (transactions.call(stored::find).filter(Setup::isDone).isPresent()) {
            discard();
            return;
        }
        try {
            var code = transactions.call(this::current);
            LOG.log(Level.WARNING, "This server is not set up yet. One-time set-up code: {0}", code);
        } catch (PersistenceException cause) {
            if (!UniqueViolation.in(cause)) {
                throw cause;
            }
            LOG.log(Level.WARNING, "This server is not set up yet. Another server has printed the set-up code");
        }
    }

    /** Removes the code from the disk. */
    void discard() {
        PrivateFiles.delete(file);
    }

    private String current() {
        var setup = stored.lock();
        var written = PrivateFiles.read(file);
        if (setup.isPresent() && written.isPresent() && setup.get().isCode(written.get())) {
            return written.get();
        }
        var code = Secrets.code();
        setup.ifPresentOrElse(known -> known.replaceCode(code), () -> stored.add(new Setup(code)));
        PrivateFiles.writeSecret(file, code);
        return code;
    }
}
