package com.quikapp.bench;

import com.quikapp.harness.Company;
import com.quikapp.harness.Json;
import com.quikapp.harness.Person;
import java.util.ArrayList;
import java.util.List;

/** People who have many connections each. They connect as browsers do: with a one-time ticket. */
final class Staff {

    private static final String HELLO =
            Json.object("type", "hello", "resume", Json.object()).toString();

    private final Company company;
    private final List<Person> people = new ArrayList<>();

    Staff(Company company, int people) {
        this.company = company;
        for (int i = 0; i < people; i++) {
            this.people.add(company.hire("Person" + i));
        }
    }

    /** A new channel of all of them. */
    String channel() {
        return company.channel(
                "private", people.get(0), people.subList(1, people.size()).toArray(Person[]::new));
    }

    /** A new channel of nobody but the person with this number. */
    String channel(int number) {
        return company.channel("private", people.get(number));
    }

    /** Opens a connection of the person with this number, counted round and round. */
    SwarmConnection connect(Swarm swarm, int number) {
        String ticket = people.get(number % people.size())
                .api()
                .post("/api/gateway/v1/tickets")
                .expect(201)
                .json()
                .path("ticket")
                .asText();
        return swarm.connect("/ws/v1?ticket=" + ticket, "", HELLO);
    }
}
