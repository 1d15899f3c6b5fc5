/** What a one-time link lets its bearer do. */
export const LINK_PURPOSES = ["first-administrator", "invitation", "password-reset", "email-change"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const HOUR = 3_600_000;

/** How long a link of each purpose opens, in milliseconds: an invitation waits for somebody on leave, a reset is asked for and used. */
export const LINK_LIFE: Readonly<Record<LinkPurpose, number>> = {
  "first-administrator": 24 * HOUR,
  invitation: 7 * 24 * HOUR,
  "password-reset": 2 * HOUR,
  "email-change": 24 * HOUR,
};
