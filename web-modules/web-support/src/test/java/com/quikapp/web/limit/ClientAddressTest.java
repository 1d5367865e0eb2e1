package com.quikapp.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void takesAnIpv4AddressAsItIs() {
        assertThat(ClientAddress.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void takesTheNetworkOfAnIpv6Address() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2::9%some-interface"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3:3:4:5:6"));
    }

    @Test
    void takesAMappedAddressForTheIpv4AddressItIs() {
        assertThat(ClientAddress.network("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
