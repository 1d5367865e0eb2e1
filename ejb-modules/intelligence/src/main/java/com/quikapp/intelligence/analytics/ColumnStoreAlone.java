package com.quikapp.intelligence.analytics;

import com.quikapp.platform.Service;
import com.quikapp.platform.role.ServerRole;
import com.quikapp.platform.role.SoleRole;

/** The column store is a file of one server. */
@Service
class ColumnStoreAlone implements SoleRole {

    @Override
    public ServerRole role() {
        return ServerRole.ANALYTICS;
    }
}
