import { readEnvironment } from "./environment";

/** The whole address of a path: under the site's own where it is known, on this machine otherwise. */
export function publicAddress(path: string): string {
  const { PUBLIC_URL, PORT } = readEnvironment();
  return new URL(path, PUBLIC_URL ?? `http://localhost:${PORT}`).href;
}

/** What the addresses of this site begin with. */
export function siteOrigin(): string {
  return new URL(publicAddress("/")).origin;
}
