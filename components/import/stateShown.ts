import type { Upload, UploadState } from "@/lib/data/upload/upload";

/** The state of a file as members see it: what should be worked on and is not was stopped. */
export function stateShown({ state, stopped }: Pick<Upload, "state" | "stopped">): UploadState | "stopped" {
  return stopped ? "stopped" : state;
}
