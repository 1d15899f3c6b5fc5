/** Characters that a search takes: more than the longest name of an authority. A field stops there, an address is cut or refused there. */
export const LONGEST_QUERY = 100;
