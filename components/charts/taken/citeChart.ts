import { localAddress } from "@/lib/platform/localAddress";
import { type Locale, translator } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import type { TakenChart } from "../takenChart";

/** How a chart is cited: whose it is, what it shows, in which edition and revision, when it was read, and where. */
export function citeChart(
  { title, about }: Pick<TakenChart, "title" | "about">,
  { site, day }: { site: string; day: string },
  locale: Locale,
): string {
  const { edition, path, notices } = about;
  const citation = translator(locale, "chart")("take.citation", {
    site,
    title,
    edition: edition?.code ?? "none",
    revision: edition?.revision ?? 0,
    day,
    address: publicAddress(localAddress(path, locale)),
  });
  return [citation, ...notices.map((notice) => `${notice}.`)].join(" ");
}
