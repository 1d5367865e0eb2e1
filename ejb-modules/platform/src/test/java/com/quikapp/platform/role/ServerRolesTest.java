package com.quikapp.platform.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ServerRolesTest {

    @Test
    void givesEachRoleByItsOwnSetting() {
        var roles = new ServerRoles(true, false, true, false, true, false);
        assertThat(ServerRole.values())
                .filteredOn(roles::has)
                .containsExactly(ServerRole.CLIENTS, ServerRole.NOTIFICATION, ServerRole.AUDIT);
    }

    @Test
    void refusesWhatAnotherServerDoes() {
        var roles = new ServerRoles(Set.of(ServerRole.CLIENTS));
        roles.require(ServerRole.CLIENTS);
        assertThatThrownBy(() -> roles.require(ServerRole.SEARCH))
                .isInstanceOfSatisfying(RoleElsewhere.class, problem -> {
                    assertThat(problem.status()).isEqualTo(503);
                    assertThat(problem.code()).isEqualTo("server.role-elsewhere");
                });
    }
}
