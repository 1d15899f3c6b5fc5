import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readPresence } from "@/lib/data/presence/readPresence";
import { presencePageQuery } from "@/lib/gate/api/presenceQueries";
import { parisDay } from "@/lib/platform/clock";
import { registeredChart } from "../registeredChart";
import { presenceChart } from "./presenceChart";

/** Who is on each network, as the page of the census counts it. */
export const readPresenceChart = registeredChart(presencePageQuery, async (asked, locale) => {
  const query = asked.edition === undefined ? { ...asked, revision: undefined } : { ...asked, year: undefined };
  const [found, simulation] = await Promise.all([readPresence(query, parisDay(new Date())), simulationNotice(locale)]);
  return presenceChart({ query, found, notices: presenceNotices(found, simulation, locale) }, locale);
});

/** Of the register too, that it counts accounts of the demonstration. */
export function presenceNotices(
  { demonstration }: Pick<Awaited<ReturnType<typeof readPresence>>, "demonstration">,
  simulation: string | null,
  locale: Parameters<typeof cardNotices>[2],
): string[] {
  return cardNotices(demonstration === null ? null : { demonstration: true, referenceOn: demonstration }, simulation, locale);
}
