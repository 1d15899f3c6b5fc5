/** Links in what somebody wrote: what is sent to be clicked on has many. */
export function countLinks(text: string): number {
  return text.match(/https?:\/\/|\bwww\.|<a\s/gi)?.length ?? 0;
}
