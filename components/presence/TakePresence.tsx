import { getLocale } from "next-intl/server";
import { presenceChart } from "@/components/charts/presence/presenceChart";
import { presenceNotices } from "@/components/charts/presence/readPresenceChart";
import { TakeChart } from "@/components/charts/taken/TakeChart";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import type { Presence, PresenceQuery } from "@/lib/data/presence/readPresence";
import { presenceParameters } from "./presenceAddress";

/** The census by network as a picture, a file, a frame and a citation. */
export async function TakePresence({ query, found }: { query: PresenceQuery; found: Presence }) {
  const locale = await getLocale();
  const notices = presenceNotices(found, await simulationNotice(locale), locale);
  const chart = presenceChart({ query, found, notices }, locale);
  if (!chart) return null;
  const { edition } = found;
  const named = edition ? { ...query, edition: edition.code, revision: edition.revision } : query;
  return <TakeChart chart={chart} name="presence" query={Object.fromEntries(presenceParameters(named))} />;
}
