import { readEnvironment } from "./environment";

/** What the addresses of this site begin with when they are given to somebody. */
export function siteOrigin(): string {
  const { PUBLIC_URL, PORT } = readEnvironment();
  return PUBLIC_URL === undefined ? `http://localhost:${PORT}` : new URL(PUBLIC_URL).origin;
}
