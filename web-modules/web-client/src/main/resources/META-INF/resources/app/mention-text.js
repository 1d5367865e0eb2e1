/** What means everybody is `<!channel>` or `<!here>` in a stored text, and `@channel` or `@here` to the one who types. */
export const toWire = (text) => text.replace(/(^|[\s(])@(channel|here)\b/g, '$1<!$2>');
export const fromWire = (text) => text.replace(/<!(channel|here)>/g, '@$1');
