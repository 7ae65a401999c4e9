/** What was made for the places of a table, rows × columns. It takes no room before something is kept. */
export class PlaceMemory<T> {
  private known: (T | undefined)[] | undefined;

  /** `before`: what was known of the same table before an edit. */
  constructor(
    private readonly size: number,
    before?: PlaceMemory<T>,
  ) {
    this.known = before?.known?.slice();
  }

  get(place: number): T | undefined {
    return this.known?.[place];
  }

  keep<V extends T | undefined>(place: number, made: V): V {
    this.known ??= new Array<T | undefined>(this.size);
    this.known[place] = made;
    return made;
  }

  /** Forgets the places from `start` up to `end`. */
  forget(start: number, end: number): void {
    this.known?.fill(undefined, start, end);
  }
}
