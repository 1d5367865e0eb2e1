package com.quikapp.intelligence.export;

import com.quikapp.platform.Service;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Configuration of import: {@code quikapp.export.import-*}. Sizes are bytes. */
@Service
public class ExportConfig {

    private final ImportLimits limits;

    @Inject
    public ExportConfig(
            @ConfigProperty(name = "quikapp.export.import-archive-bytes", defaultValue = "2147483648")
                    long archiveBytes,
            @ConfigProperty(name = "quikapp.export.import-quota-bytes", defaultValue = "8589934592") long quotaBytes,
            @ConfigProperty(name = "quikapp.export.import-archive-files", defaultValue = "100000") int archiveFiles,
            @ConfigProperty(name = "quikapp.export.import-unpacked-bytes", defaultValue = "34359738368")
                    long unpackedBytes,
            @ConfigProperty(name = "quikapp.export.import-file-bytes", defaultValue = "1073741824") long fileBytes,
            @ConfigProperty(name = "quikapp.export.import-ratio", defaultValue = "200") int ratio,
            @ConfigProperty(name = "quikapp.export.import-entry-bytes", defaultValue = "4194304") int entryBytes) {
        this.limits =
                new ImportLimits(archiveBytes, quotaBytes, archiveFiles, unpackedBytes, fileBytes, ratio, entryBytes);
    }

    ImportLimits limits() {
        return limits;
    }
}
