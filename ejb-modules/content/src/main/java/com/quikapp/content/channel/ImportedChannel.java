package com.quikapp.content.channel;

import com.quikapp.platform.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A channel brought by an import.
 *
 * @param source the system it comes from, at most 80 characters
 * @param externalId its id there, at most 160 characters; with the source and workspace it makes the import repeatable
 * @param name of our form; gets a number when a live channel has it
 * @param topic cut by the importer to what {@link NewChannel} allows, as is the description
 * @param creatorId who is shown as its creator; the importing user when absent. Nobody becomes a member by it
 */
public record ImportedChannel(
        String source,
        String externalId,
        String name,
        boolean isPrivate,
        String topic,
        String description,
        @Nullable UserId creatorId,
        Instant createdAt) {}
