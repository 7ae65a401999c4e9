// Fluent's 400 names of tokens, each the name of its own CSS variable, as one rule instead of a table (see webpack.config.js).
export const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });
