package com.quikapp.web;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import com.quikapp.platform.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Reads and writes bodies with the product's one JSON mapping. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, ProblemAnswer.MEDIA_TYPE})
public class JsonProvider extends JacksonJsonProvider {

    public JsonProvider() {
        super(Json.mapper());
    }
}
