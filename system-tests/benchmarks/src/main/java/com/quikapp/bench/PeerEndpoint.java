package com.quikapp.bench;

import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The raw peer of the fan-out: hands each text to everybody in the room, with blocking sends, and does nothing else. */
@ServerEndpoint("/peer/{room}")
public final class PeerEndpoint {

    private static final Map<String, Set<Session>> ROOMS = new ConcurrentHashMap<>();

    @OnOpen
    public void onOpen(Session session, @PathParam("room") String room) {
        ROOMS.computeIfAbsent(room, name -> ConcurrentHashMap.newKeySet()).add(session);
    }

    @OnClose
    public void onClose(Session session, @PathParam("room") String room) {
        ROOMS.getOrDefault(room, Set.of()).remove(session);
    }

    /** Sends the text to every open connection of the room. */
    @OnMessage
    public void onText(String text, Session sender, @PathParam("room") String room) throws IOException {
        for (Session session : ROOMS.getOrDefault(room, Set.of())) {
            synchronized (session) {
                session.getBasicRemote().sendText(text);
            }
        }
    }
}
