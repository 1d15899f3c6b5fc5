import type { Address } from "./address";
import type { Network } from "./network";

/** An account as its network knows it. */
export interface Profile {
  /** As shown, without @. */
  handle: string;
  /** What identifies it on its network: two writings of one account have the same key. */
  handleKey: string;
  /** The address in its one canonical form. */
  url: string;
}

/** How a network writes its accounts. Both give null for what is no account: a post, a share link, a search, an impossible handle. */
export interface ProfileShapes {
  fromAddress(address: Address): Profile | null;
  /** @param handle without its leading @ */
  fromHandle(handle: string): Profile | null;
}

export type ShapesByNetwork = Readonly<Record<Network, ProfileShapes>>;
