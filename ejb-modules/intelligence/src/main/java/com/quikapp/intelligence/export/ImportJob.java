package com.quikapp.intelligence.export;

import com.quikapp.platform.Service;
import com.quikapp.platform.jobs.Job;
import com.quikapp.platform.jobs.JobContext;
import jakarta.inject.Inject;
import java.io.IOException;

/** The background job behind an import; its instance is the import's id. */
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
        } catch (ImportRun.Interrupted drains) {
            throw drains;
        } catch (IOException | RuntimeException failure) {
            lifecycle.failedRun(id);
            throw failure;
        }
    }
}
