import type { Upload, UploadState } from "@/lib/data/upload/upload";

/** The state of a file as members see it: what should be worked on and is not was stopped; of one that is applied some figures may wait. */
export function stateShown({
  state,
  stopped,
  setAside,
}: Pick<Upload, "state" | "stopped" | "setAside">): UploadState | "stopped" | "doubtful" {
  if (stopped && state !== "confirming") return "stopped";
  return setAside > 0 && (state === "applied" || stopped) ? "doubtful" : state;
}
