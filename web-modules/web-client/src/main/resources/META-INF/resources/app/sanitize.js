import DOMPurify from 'dompurify';

/**
 * The server renders messages to safe HTML. It is not trusted twice: here only the elements of formatted text pass, without
 * styles, ids, handlers, images or frames, and links lead out of the page without telling it where they came from.
 */
const MESSAGE = {
  ALLOWED_TAGS: [
    'p', 'br', 'strong', 'b', 'em', 'i', 'del', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'span', 'mark',
    'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td',
  ],
  ALLOWED_ATTR: ['href', 'class', 'data-user-id', 'data-mention', 'start'],
  ADD_URI_SAFE_ATTR: ['data-user-id', 'data-mention', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  RETURN_DOM_FRAGMENT: true,
};
const HIGHLIGHT = { ALLOWED_TAGS: ['mark'], ALLOWED_ATTR: [], RETURN_DOM_FRAGMENT: true };

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName === 'A') {
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer nofollow');
  }
});

/** The nodes of a rendered message. */
export const messageNodes = (html) => DOMPurify.sanitize(html, MESSAGE);

/** The nodes of a search hit: text with marked words. */
export const highlightNodes = (html) => DOMPurify.sanitize(html, HIGHLIGHT);
