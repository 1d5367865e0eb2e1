package com.quikapp.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** An XMPP stream (RFC 6120) of somebody without a name (XEP-0175) who is in a room (XEP-0045) and sends into it. */
record XmppWire(String room, int number) implements Wire {

    private static final String STREAM = "<?xml version='1.0'?><stream:stream to='localhost' xmlns='jabber:client'"
            + " xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";

    @Override
    public void open(SocketChannel channel) throws IOException {
        Wire.ask(channel, STREAM, "</stream:features>");
        Wire.ask(channel, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>", "<success");
        Wire.ask(channel, STREAM, "</stream:features>");
        Wire.ask(channel, "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>", "</iq>");
        String join = "<presence to='" + room + "@conference.localhost/member" + number
                + "'><x xmlns='http://jabber.org/protocol/muc'/></presence>";
        Wire.ask(channel, join, "<subject");
    }

    @Override
    public ByteBuffer frame(String text) {
        String message =
                "<message to='" + room + "@conference.localhost' type='groupchat'><body>" + text + "</body></message>";
        return ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8));
    }
}
