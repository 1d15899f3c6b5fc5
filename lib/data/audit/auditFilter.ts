import type { Day } from "@/lib/domain/snapshot/figure";

/** What is asked of the audit log. */
export interface AuditFilter {
  actor?: string;
  action?: string;
  subject?: string;
  /** Of the subject. */
  id?: string;
  /** Days in Paris, both included. */
  from?: Day;
  to?: Day;
  /** Anywhere in what was written, or in the number of its subject. */
  text?: string;
}

export interface AuditRow {
  id: number;
  at: Date;
  actor: string;
  /** Of the member who did it. */
  actorName: string | null;
  action: string;
  subject: string;
  subjectId: string;
  /** Of the member it was done to. */
  subjectName: string | null;
  before: unknown;
  after: unknown;
}
