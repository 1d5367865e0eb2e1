package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import com.quikapp.harness.Person;

/** Something that happens to a cluster in operation. */
interface Fault {

    /** Does the damage, waits, and undoes it, so that the cluster can be whole again soon after. */
    void strike(Cluster cluster, Person admin) throws Exception;
}
