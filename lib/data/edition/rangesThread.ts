// What makes the ranges of an index (rangesAside).
import { drawMethods } from "@/lib/domain/ranking/methodDraws";
import { methodRanges } from "@/lib/domain/ranking/methodRanges";
import { answerJobs } from "@/lib/platform/answerJobs";
import type { RangesJob } from "./rangesAside";

answerJobs(
  ({ parts, seed }: RangesJob) => methodRanges(parts, drawMethods(seed)),
  ({ low, high }) => [low.buffer, high.buffer],
);
