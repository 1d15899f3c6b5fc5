interface SeatPresence {
  memberId: number;
  present: boolean | null;
}

/** Who sits and who was there when a page was read, in a few characters: whoever saves it has seen this, and nothing since. */
export function attendanceMark(seats: readonly SeatPresence[]): string {
  const letter = (present: boolean | null) => (present === null ? "n" : present ? "p" : "a");
  return [...seats]
    .sort((a, b) => a.memberId - b.memberId)
    .map(({ memberId, present }) => `${memberId}${letter(present)}`)
    .join("");
}
