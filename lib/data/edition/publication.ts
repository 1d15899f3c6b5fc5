import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { FrozenRevision } from "./freezeRevision";

/** What else is written in the transaction that makes a revision public: it stands or falls with it. */
export type WithRevision = (client: pg.PoolClient, frozen: FrozenRevision) => Promise<void>;

/** What else is looked at as of the instant of which the figures are read; what it throws refuses the publication. */
export type BeforeReading = (client: pg.PoolClient) => Promise<void>;

/** What an edition is asked to be. */
export interface Publication {
  code: string;
  title: string;
  referenceOn: Day;
  /** Days before the reference date in which a figure must have been observed. */
  windowDays: number;
  /** Those with figures in the window unless given. */
  networks?: readonly Network[] | undefined;
  /** Code of the edition to compare with, or `none`; the one before unless given. */
  previous?: string | undefined;
  now: Date;
  actor: string;
  /** Of the published figures that the product ships. */
  demonstration?: boolean;
  /** Called once nothing is left to be refused but the figures. */
  onComputing?: () => void;
  beforeReading?: BeforeReading | undefined;
  withRevision?: WithRevision;
}
