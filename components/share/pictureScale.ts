/** Pixels for a unit of a drawing: sharp on any screen, and in print. */
export const PICTURE_SCALE = 2;
