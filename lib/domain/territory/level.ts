/** The levels of authority. A code is unique within its level only: the key is (level, code). */
export const LEVELS = ["commune", "epci", "ept", "departement", "region", "com"] as const;
export type Level = (typeof LEVELS)[number];

/** Legal forms of an EPCI, as DGCL writes them. */
export const EPCI_TYPES = ["CC", "CA", "CU", "METRO", "MET69"] as const;
export type EpciType = (typeof EPCI_TYPES)[number];
