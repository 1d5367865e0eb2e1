package com.quikapp.realtime.message;

import com.quikapp.realtime.message.MentionNode.Kind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Shows a mention that means somebody as a marked name, any other as the text it is. */
final class MentionRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    MentionRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(MentionNode.class);
    }

    @Override
    public void render(Node node) {
        var mention = (MentionNode) node;
        var user = mention.user();
        if (mention.kind() == Kind.BROAD) {
            mark("data-mention", mention.name(), mention.name());
        } else if (user != null && mention.shown() != null) {
            mark("data-user-id", user.text(), mention.shown());
        } else {
            context.getWriter().text(mention.literal());
        }
    }

    private void mark(String attribute, String value, String name) {
        var writer = context.getWriter();
        writer.tag("span", new TreeMap<>(Map.of("class", "mention", attribute, value)));
        writer.text("@" + name);
        writer.tag("/span");
    }
}
