/** The route handlers that a builder made: a test fails for one that is not among them. */
export const builtHandlers = new WeakSet<object>();
