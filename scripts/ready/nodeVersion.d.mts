export const OLDEST_NODE: readonly number[];
export function isNodeRecentEnough(version: string): boolean;
