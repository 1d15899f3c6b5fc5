/** Closed: absorbed by another authority, or dissolved. */
export const STATUSES = ["open", "closed"] as const;
export type Status = (typeof STATUSES)[number];
