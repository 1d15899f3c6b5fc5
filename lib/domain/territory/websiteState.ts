/** What is known of a territory's website: nothing, that it has none, or its address. */
export const WEBSITE_STATES = ["unknown", "none", "known"] as const;
export type WebsiteState = (typeof WEBSITE_STATES)[number];
