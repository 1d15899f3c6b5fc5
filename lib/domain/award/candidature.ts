/** `confirmed`: whoever sent it has the address that they gave, or a manager has asked them. */
export const CANDIDATURE_STATES = ["sent", "confirmed", "accepted", "refused", "withdrawn"] as const;
export type CandidatureState = (typeof CANDIDATURE_STATES)[number];

/** In characters. */
export const LONGEST_TITLE = 150;
export const LONGEST_TEXT = 2_000;
export const LONGEST_ALTERNATIVE = 300;
export const MOST_LINKS = 5;
export const MOST_IMAGES = 5;

/** How long the addresses that a sender was given open what they sent. */
export const LINK_DAYS = 60;
/** What nobody has confirmed by then is deleted whole. */
export const UNCONFIRMED_DAYS = 60;
/** How long it is known who sent a candidature, after the palmarès is published; and after it was sent, of an award that never is. */
export const CONTACT_MONTHS = 6;
export const CONTACT_MONTHS_UNPUBLISHED = 24;
/** What was refused is deleted whole, so long after. */
export const REFUSED_MONTHS = 12;
