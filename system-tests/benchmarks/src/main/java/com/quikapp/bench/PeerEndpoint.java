package com.quikapp.bench;

import jakarta.websocket.OnMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/** The raw peer of the fan-out: hands each text to everybody in the room, with blocking sends, and does nothing else. */
@ServerEndpoint("/peer/{room}")
public final class PeerEndpoint {

    /** Sends the text to every open connection of the room. */
    @OnMessage
    public void onText(String text, Session sender, @PathParam("room") String room) throws IOException {
        for (Session session : sender.getOpenSessions()) {
            if (room.equals(session.getPathParameters().get("room"))) {
                synchronized (session) {
                    session.getBasicRemote().sendText(text);
                }
            }
        }
    }
}
