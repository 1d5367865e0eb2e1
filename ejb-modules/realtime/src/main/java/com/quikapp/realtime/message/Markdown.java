package com.quikapp.realtime.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown of messages: CommonMark with strikethrough, tables, bare links and mentions; raw HTML is shown as text, a
 * line break stays one, and a picture becomes a link, because showing it would tell its host who reads. The result is
 * still to be sanitised.
 */
final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(StrikethroughExtension.create(), TablesExtension.create(), AutolinkExtension.create());

    /** All but HTML, which would take a text that begins with {@code <!channel>} for its own. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            Heading.class,
            ThematicBreak.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            BlockQuote.class,
            ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(BLOCKS)
            .customInlineContentParserFactory(new MentionParser.Factory())
            .maxOpenBlockParsers(64)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(MentionRenderer::new)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .build();

    private Markdown() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    static String render(Node document) {
        document.accept(new PicturesToLinks());
        return RENDERER.render(document);
    }

    /** The mentions in a parsed text, in their order. */
    static List<MentionNode> mentions(Node document) {
        var found = new ArrayList<MentionNode>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof MentionNode mention) {
                    found.add(mention);
                }
                visitChildren(node);
            }
        });
        return found;
    }

    private static final class PicturesToLinks extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            visitChildren(image);
            var link = new Link(image.getDestination(), image.getTitle());
            if (image.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                link.appendChild(child);
            }
            image.insertAfter(link);
            image.unlink();
        }
    }
}
