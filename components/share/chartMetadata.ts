import type { Metadata } from "next";
import { type ChartAddress, chartCard } from "@/components/charts/taken/chartAddresses";
import type { TakenChart } from "@/components/charts/takenChart";
import { homePicture } from "./pictureAddresses";
import { shareMetadata } from "./shareMetadata";

/** What the page of a chart says of itself when it is shared: by its chart, by what the site is where there is nothing to draw. */
export function chartMetadata(
  path: string,
  chart: TakenChart | null,
  address: ChartAddress,
  otherwise: string,
): Promise<Pick<Metadata, "openGraph" | "twitter">> {
  if (!chart) return shareMetadata(path, { url: homePicture(), alt: otherwise });
  return shareMetadata(path, { url: chartCard(address), alt: `${chart.title}. ${chart.sentence}` });
}
