package com.quikapp.gateway.gateway;

import com.quikapp.identity.user.Account;
import java.util.List;

/**
 * What a client shows first.
 *
 * @param me the caller's own account
 * @param workspaces those the caller belongs to
 * @param unreadNotifications in all workspaces together
 */
public record Start(Account me, List<StartWorkspace> workspaces, long unreadNotifications) {}
