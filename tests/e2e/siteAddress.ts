import type { PublicPage } from "./publicPages";

/** The absolute address of a page, on the site that the tests serve it from. */
export function siteAddress({ site, path }: PublicPage): string {
  const base = site === "simulated" ? process.env.TEST_SIMULATION_URL : process.env.TEST_SITE_URL;
  if (!base) throw new Error("the sites of the tests were not started");
  return new URL(path, base).href;
}
