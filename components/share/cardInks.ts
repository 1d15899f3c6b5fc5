/** Those of the light theme (app/styles/tokens.css): a picture does not know the reader's. */
export const INKS = {
  paper: "#ffffff",
  ink: "#15202a",
  soft: "#4d5b66",
  rule: "#d5dbdf",
  bar: "#8695a0",
  accent: "#b5341c",
  "accent-wash": "#fbeee9",
};
