import type { ReactElement } from "react";
import { BADGE_SIZE, BadgePicture } from "@/components/award/BadgePicture";
import { CardPicture } from "./CardPicture";
import type { Bytes } from "./drawAside";
import type { PictureJob } from "./pictureJob";
import { rasterize } from "./rasterize";
import { readFonts } from "./readFonts";
import { PICTURE } from "./shareCard";

/** A picture as a PNG, drawn where this is called. Nothing is fetched: the fonts are files of ours. */
export async function drawJob(job: PictureJob): Promise<Bytes> {
  if (job.kind === "svg") return rasterize(job.svg);
  if (job.kind === "badge") return drawBoxes(<BadgePicture badge={job.badge} />, BADGE_SIZE);
  return drawBoxes(<CardPicture card={job.card} site={job.site} tagline={job.tagline} />, PICTURE);
}

/** @param size in pixels */
async function drawBoxes(picture: ReactElement, size: { width: number; height: number }): Promise<Bytes> {
  const { ImageResponse } = await import("next/og.js"); // a megabyte that only a drawing needs
  const response = new ImageResponse(picture, { ...size, fonts: await readFonts() });
  return new Uint8Array(await response.arrayBuffer());
}
