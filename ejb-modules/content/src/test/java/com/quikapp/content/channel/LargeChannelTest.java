package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.quikapp.content.testing.Company;
import com.quikapp.platform.id.Ids;
import com.quikapp.platform.id.UserId;
import com.quikapp.platform.testing.EveryDatabase;
import com.quikapp.platform.testing.TestDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.IntStream;

/** A channel of 20,000. */
class LargeChannelTest {

    @EveryDatabase
    void walksThroughItsMembersInParts(TestDatabase database) {
        var company = new Company(database);
        var general = company.tenant("crowd").general();
        var crowd =
                IntStream.range(0, 20_000).mapToObj(n -> new UserId(Ids.next())).toList();
        var bulk = company.beans().get(BulkChannelMembers.class);
        company.runs(() -> bulk.add(general.id(), crowd, Company.START));
        var seen = new ArrayList<UserId>();
        var part = company.channels().memberIds(general.id(), null, 1000);
        while (!part.isEmpty()) {
            seen.addAll(part);
            part = company.channels().memberIds(general.id(), part.get(part.size() - 1), 1000);
        }
        assertThat(seen).hasSize(20_001).doesNotHaveDuplicates().containsAll(crowd);
        assertThat(company.channels().membersAmong(general.id(), new HashSet<>(crowd)))
                .hasSize(20_000);
    }
}
