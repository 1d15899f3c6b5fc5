/** What each action can be sent, by its name: read without fault, and to no effect where it is let through. A test of the sources counts them. */
export const ACTION_EXAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  followLink: { token: "nowhere" },
  inviteMember: { email: "admin@example.org", name: "Déjà là", roles: ["JUROR"] },
  signOut: {},
};
