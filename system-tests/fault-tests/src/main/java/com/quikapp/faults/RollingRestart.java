package com.quikapp.faults;

import com.quikapp.harness.Cluster;
import com.quikapp.harness.Company;
import com.quikapp.harness.Person;
import java.nio.file.Path;
import java.util.List;

/**
 * Every server is stopped as an operator would and started again as another version, one after the other, and so for each
 * of the versions, while somebody sends REST requests and tries none of them twice: not one may fail.
 */
final class RollingRestart implements Fault {

    private final String name;
    private final List<Path> versions;

    /** @param versions what is started in turn, by the place where it was assembled */
    RollingRestart(String name, Path... versions) {
        this.name = name;
        this.versions = List.of(versions);
    }

    @Override
    public void strike(Cluster cluster, Person admin) throws Exception {
        Company company = Company.found(cluster.address(), admin);
        try (Requests requests = new Requests(admin, company.generalId())) {
            for (Path version : versions) {
                for (int server = 1; server <= cluster.servers(); server++) {
                    cluster.server(server).stop();
                    cluster.startAgain(server, version);
                }
            }
            requests.judge(name + ".requests");
        }
    }
}
