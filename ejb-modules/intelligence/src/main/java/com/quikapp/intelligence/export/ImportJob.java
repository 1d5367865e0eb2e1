package com.quikapp.intelligence.export;

import com.quikapp.platform.Service;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import com.quikapp.platform.problem.TooManyRequests;
import com.quikapp.platform.problem.Unavailable;
import jakarta.inject.Inject;
import java.io.IOException;

/**
 * The background job behind an import; its instance is the import's id. What says of itself that it passes, such as a
 * full disk, is waited out however long it takes; other failures count toward giving up.
 */
@Service
class ImportJob implements Job {

    static final String NAME = "export.import";

    private final ImportRunner runner;
    private final ImportLifecycle lifecycle;

    @Inject
    ImportJob(ImportRunner runner, ImportLifecycle lifecycle) {
        this.runner = runner;
        this.lifecycle = lifecycle;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance, JobContext context) throws IOException {
        var id = ImportId.parse(instance);
        try {
            runner.run(id, context::stopping);
        } catch (ImportRun.Interrupted | ImportStopped | Unavailable | TooManyRequests passes) {
            throw passes;
        } catch (IOException | RuntimeException failure) {
            if (!context.stopping()) {
                lifecycle.failedRun(id);
            }
            throw failure;
        }
    }
}
