import { drawAside } from "@/components/share/drawAside";
import { type KeptDrawing, keptDrawing } from "@/components/share/keptDrawing";
import type { PictureJob } from "@/components/share/pictureJob";
import type { Badge } from "./badge";

/** A badge as a PNG, and what identifies it. */
export function drawBadge(badge: Badge): KeptDrawing {
  const job: PictureJob = { kind: "badge", badge };
  return keptDrawing(JSON.stringify(job), () => drawAside(job));
}
