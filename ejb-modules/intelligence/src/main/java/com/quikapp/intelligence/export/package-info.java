/**
 * Brings data in and out. So far the import of Slack workspace exports: an uploaded ZIP becomes a background job that
 * stores users, channels and messages in batches and keeps a loss ledger, in which every entry of the archive is counted
 * as stored, or listed with the reason why it was not or what it lost.
 *
 * <p>Owns the tables {@code import_job}, {@code import_count}, {@code import_loss}, {@code import_user} and
 * {@code import_folder} and the folder {@code imports}. Publishes {@link ImportQueued} and {@link ImportFinished} on
 * {@code quikapp.export.import}. Consumes nothing.
 */
@NullMarked
package com.quikapp.intelligence.export;

import org.jspecify.annotations.NullMarked;
