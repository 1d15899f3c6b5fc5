/** A file that was read and that nobody applied waits so many days, whatever it holds. */
export const KEPT_DAYS = 90;
