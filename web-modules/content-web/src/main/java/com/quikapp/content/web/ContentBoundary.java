package com.quikapp.content.web;

import com.quikapp.platform.caller.Caller;
import com.quikapp.web.Boundary;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST API of the content domain. */
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({Caller.USER, Caller.SYSTEM_ADMIN})
public class ContentBoundary extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Boundary.with(
                WorkspacesResource.class,
                WorkspaceMembersResource.class,
                WorkspaceInvitationsResource.class,
                InvitationsResource.class,
                WorkspaceChannelsResource.class,
                ChannelsResource.class,
                ChannelMembersResource.class,
                ThreadsResource.class,
                SearchResource.class,
                ReindexingResource.class);
    }
}
