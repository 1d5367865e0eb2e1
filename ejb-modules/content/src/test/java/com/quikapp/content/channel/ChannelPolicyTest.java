package com.quikapp.content.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.quikapp.content.workspace.WorkspaceRole;
import com.quikapp.platform.id.ChannelId;
import com.quikapp.platform.id.WorkspaceId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The permission matrix, row by row: role in the workspace, role in the channel, then who may. */
class ChannelPolicyTest {

    private static final ChannelChanges RENAME = new ChannelChanges("new", null, null);
    private static final ChannelChanges DESCRIBE = new ChannelChanges(null, "topic", null);

    @ParameterizedTest
    @CsvSource({
        "OWNER,  ,       true,  true,  false, false",
        "OWNER,  MEMBER, true,  true,  true,  true",
        "ADMIN,  ,       true,  true,  false, false",
        "ADMIN,  MEMBER, true,  true,  true,  true",
        "MEMBER, ADMIN,  true,  true,  true,  true",
        "MEMBER, MEMBER, false, true,  true,  true",
        "MEMBER, ,       false, false, false, false",
        "GUEST,  MEMBER, false, false, false, true",
    })
    void followsTheMatrix(
            WorkspaceRole inWorkspace,
            @Nullable ChannelRole inChannel,
            boolean manage,
            boolean describe,
            boolean invite,
            boolean post) {
        var access = access(inWorkspace, inChannel, false);
        assertThat(passes(access, ChannelPolicy::requireManage)).isEqualTo(manage);
        assertThat(passes(access, one -> ChannelPolicy.requireChange(one, RENAME)))
                .isEqualTo(manage);
        assertThat(passes(access, one -> ChannelPolicy.requireChange(one, DESCRIBE)))
                .isEqualTo(describe);
        assertThat(passes(access, ChannelPolicy::requireInvite)).isEqualTo(invite);
        assertThat(passes(access, ChannelAccess::requirePost)).isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource({"OWNER,ADMIN", "MEMBER,MEMBER"})
    void letsNobodyPostToArchivedChannels(WorkspaceRole inWorkspace, ChannelRole inChannel) {
        assertThatThrownBy(() -> access(inWorkspace, inChannel, true).requirePost())
                .isInstanceOf(ChannelIsArchived.class);
    }

    private static boolean passes(ChannelAccess access, Consumer<ChannelAccess> rule) {
        try {
            rule.accept(access);
            return true;
        } catch (ChannelActionDenied | ChannelMembershipRequired denied) {
            return false;
        }
    }

    private static ChannelAccess access(WorkspaceRole inWorkspace, @Nullable ChannelRole inChannel, boolean archived) {
        return new ChannelAccess(
                new ChannelId(1),
                new WorkspaceId(2),
                ChannelKind.PUBLIC,
                false,
                archived,
                inChannel != null,
                inChannel,
                inWorkspace);
    }
}
