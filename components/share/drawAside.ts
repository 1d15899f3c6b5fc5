import { inThread } from "@/lib/platform/inThread";
import type { PictureJob } from "./pictureJob";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Draws a picture as a PNG, so that whoever reads a page does not wait for it. Who asks has had a turn (`drawInTurn`). */
export const drawAside = inThread<PictureJob, Bytes>({ module: "components/share/pictureThread.ts", mostMs: 60_000, idleMs: 60_000 });
