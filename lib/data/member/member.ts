import type { Role } from "@/lib/domain/member/role";

/** Somebody who is signed in, as the product knows them: nothing of how they prove it. */
export interface Member {
  id: number;
  email: string;
  name: string;
  roles: readonly Role[];
  /** Whether a second factor is in force. */
  secondFactor: boolean;
}
