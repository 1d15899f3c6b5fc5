import type { ReportState } from "@/lib/domain/report/report";

/** Reports that are looked at together. */
export const QUEUES = ["waiting", "mended", "refused"] as const;
export type QueueName = (typeof QUEUES)[number];

export const STATES_OF: Readonly<Record<QueueName, readonly ReportState[]>> = {
  waiting: ["open", "taken"],
  mended: ["mended"],
  refused: ["refused"],
};
