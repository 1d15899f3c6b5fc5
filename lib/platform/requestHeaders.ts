/** Headers by which the server speaks to itself: what a client sends under these names never gets in. */
export const ADDRESS_HEADER = "x-belvedere-address";
export const LOCALE_HEADER = "x-belvedere-locale";
/** The French address of what is asked for, with its parameters. */
export const PATH_HEADER = "x-belvedere-path";
export const REQUEST_ID_HEADER = "x-request-id";
/** The answer that is being made, so that a page can say its status. */
export const ANSWER_HEADER = "x-belvedere-answer";
/** The method of a request, where the framework could not have read it. */
export const METHOD_HEADER = "x-belvedere-method";
