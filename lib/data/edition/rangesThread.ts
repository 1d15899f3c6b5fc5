// What makes the ranges of an index (rangesAside).
import { drawnRanges } from "@/lib/domain/ranking/methodRanges";
import { answerJobs } from "@/lib/platform/answerJobs";
import type { RangesJob } from "./rangesAside";

answerJobs(
  ({ parts, seed }: RangesJob) => drawnRanges(parts, seed),
  ({ low, high }) => [low.buffer, high.buffer],
);
