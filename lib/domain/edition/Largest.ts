/** The few largest of many, each kept with its size; of two of one size the first that came. */
export class Largest<Item> {
  private readonly kept: { item: Item; size: number }[] = [];

  constructor(private readonly most: number) {}

  add(size: number, make: () => Item): void {
    const last = this.kept.at(-1);
    if (this.kept.length >= this.most && last && last.size >= size) return;
    const after = this.kept.findIndex((one) => one.size < size);
    this.kept.splice(after === -1 ? this.kept.length : after, 0, { item: make(), size });
    if (this.kept.length > this.most) this.kept.pop();
  }

  /** The largest first. */
  items(): Item[] {
    return this.kept.map(({ item }) => item);
  }
}
