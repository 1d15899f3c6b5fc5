import "next-auth";
import "next-auth/jwt";

/** A token names whose session it is, and no role: that is read again at each request. */
declare module "next-auth/jwt" {
  interface JWT {
    memberId?: number;
    sessionVersion?: number;
    sessionId?: string;
    idToken?: string;
  }
}
declare module "next-auth" {
  interface Session {
    memberId?: number;
    sessionVersion?: number;
    sessionId?: string;
    idToken?: string;
  }
  interface User {
    sessionVersion?: number;
  }
}
