/** The oldest Node.js that the product runs on, as package.json says it. */
export const OLDEST_NODE = [20, 19];

/** @param {string} version as `process.versions.node` gives it */
export function isNodeRecentEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}
