package com.quikapp.gateway.notification;

import com.quikapp.platform.caller.TraceId;

/**
 * An e-mail ready to be sent.
 *
 * @param id makes up the Message-ID; the same at every attempt, so that a mail server can drop a second copy
 * @param subject one line without control characters
 */
record Mail(String id, String address, String recipient, String subject, String text, String html, TraceId traceId) {}
