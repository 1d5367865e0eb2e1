package com.quikapp.intelligence.export;

/**
 * What an archive may cost.
 *
 * @param archiveBytes size of the upload
 * @param quotaBytes all archives waiting on this server together
 * @param archiveFiles files in one archive
 * @param unpackedBytes all files of an archive unpacked
 * @param fileBytes one file unpacked
 * @param ratio unpacked to packed size of a file, looked at once it is larger than {@link #RATIO_FREE_BYTES}
 * @param entryBytes one user, channel or message
 */
record ImportLimits(
        long archiveBytes,
        long quotaBytes,
        int archiveFiles,
        long unpackedBytes,
        long fileBytes,
        int ratio,
        int entryBytes) {

    static final long RATIO_FREE_BYTES = 1 << 20;
    private static final int DIRECTORY_BYTES_PER_FILE = 160;

    /** How long the archive's table of contents may be; it is held in memory. */
    long directoryBytes() {
        return (long) archiveFiles * DIRECTORY_BYTES_PER_FILE;
    }
}
