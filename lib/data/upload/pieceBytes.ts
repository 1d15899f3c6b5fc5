/** What a file is sent in: what a proxy lets through that nobody has set up. Apart, for browsers know it too. */
export const PIECE_BYTES = 1 << 20;
