/** SQL: who an actor is, for people: a member, `member:12`, by their name; a command by its own. */
export function actorName(actor: string): string {
  return `coalesce((SELECT m.name FROM member m WHERE ${actor} = 'member:' || m.id), ${actor})`;
}
