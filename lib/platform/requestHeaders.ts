/** Headers by which the server speaks to itself: what a client sends under these names never gets in. */
export const ADDRESS_HEADER = "x-belvedere-address";
export const LOCALE_HEADER = "x-belvedere-locale";
export const REQUEST_ID_HEADER = "x-request-id";
