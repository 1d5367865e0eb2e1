package com.quikapp.content.workspace;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a member may do in a workspace, the highest first (permission matrix of the SAD). */
public enum WorkspaceRole {
    /** Runs the workspace; at least one member is always an owner. */
    @JsonProperty("owner")
    OWNER,
    /** Manages members and channels, but no owners. */
    @JsonProperty("admin")
    ADMIN,
    /** Creates, finds and joins channels. */
    @JsonProperty("member")
    MEMBER,
    /** Sees the channels they were added to and nothing else. */
    @JsonProperty("guest")
    GUEST;

    /** Whether members of this role have all that the other role has. */
    public boolean atLeast(WorkspaceRole other) {
        return compareTo(other) <= 0;
    }
}
